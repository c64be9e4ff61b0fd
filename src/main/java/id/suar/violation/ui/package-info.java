/// The screens of findings: a list with filters, a form with history. Controllers bind to models; models hold
/// properties and are tested without a display.
///
/// Thread: FX; stores are asked in the background (`fx.Tasks`). Imports `violation`, `region`, `election`,
/// `journal`, `i18n`, `fx`.
package id.suar.violation.ui;

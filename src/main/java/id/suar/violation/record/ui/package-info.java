/// The screens of Form A, reports and initial information: their list, and the form of one.
///
/// Thread: FX; stores are asked in the background (`fx.Tasks`). Imports `violation` and its records, `form`,
/// `schedule`,
/// `election`, `region`, `journal` (ids), `i18n`, `fx`.
package id.suar.violation.record.ui;

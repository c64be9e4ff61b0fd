/// Screens of a case's evidence: its pieces one under another, and the two forms about one of them.
///
/// Thread: FX; disk work goes through `fx.Tasks`. Imports `violation.exhibit`, `violation.record`, `evidence`,
/// `form.ui`,
/// `fx`, `i18n`.
package id.suar.violation.exhibit.ui;

/// The register on screen: its lines with filters, its counts, and files of both. Models hold properties and are tested
/// without a display.
///
/// Thread: FX; the store is asked through `fx.Tasks` only. Imports `violation.register` and what it knows, `i18n`,
/// `table`, `fx`.
package id.suar.violation.register.ui;

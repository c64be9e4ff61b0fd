/// Pictures of the vault as the toolkit shows them, and in words why a file is none.
///
/// Thread: pictures are read away from FX. Imports `evidence`, `fx` and `i18n`.
package id.suar.evidence.ui;

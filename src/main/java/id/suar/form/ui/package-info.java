/// Any form on screen: its sections, fields and repeated groups made from its definition, with what is wrong or missing
/// said where it is.
///
/// Thread: FX. Imports `form`, `i18n`, `fx`, `election` (names in both languages).
package id.suar.form.ui;

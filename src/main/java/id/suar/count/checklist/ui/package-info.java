/// Screens of the voting-day checklist: the polling stations and how far each has got, the questions of one.
///
/// FX thread; models work in the background through `fx.Tasks`. Imports `count`, `count.checklist`, `fx`, `i18n`,
/// `violation`.
package id.suar.count.checklist.ui;

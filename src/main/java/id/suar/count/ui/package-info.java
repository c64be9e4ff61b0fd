/// The screens of counts: polling stations, the sheet as on paper, its history. Controllers bind to models;
/// models hold properties and are tested without a display.
///
/// Thread: FX; stores are asked through `fx.Tasks` only. Imports `count`, `violation` (a broken rule becomes a
/// draft finding), `region`, `election`, `journal`, `table`, `i18n`, `fx`.
package id.suar.count.ui;

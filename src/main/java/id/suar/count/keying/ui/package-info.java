/// The screens of second keyings: what waits, the blind form, settling what differs, how keyings agree.
///
/// Thread: FX; stores are asked through `fx.Tasks` only. Imports `count.keying`, `count`, `count.ui` (the form of a
/// sheet and what lies beside it), `region`, `election`, `journal`, `table`, `i18n`, `fx`.
package id.suar.count.keying.ui;

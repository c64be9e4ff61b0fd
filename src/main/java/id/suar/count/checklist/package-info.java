/// The checklist of the voting day: one for each polling station of an election, answered question by question.
/// What nobody has answered is unknown, never *no*. Questions, their legal grounds and the kinds of violation that
/// they may point to are dated data in packs of their own.
///
/// Thread: records are immutable; stores read on the caller's thread, the recorder returns after the commit,
/// neither is called from FX. Imports `count`, `journal`, `region`, `election`, `table`, `db`, `violation`.
package id.suar.count.checklist;

/// The course that a case takes: each step an entry with its time, actor and ground; where it stands, and which
/// deadlines run, are computed from them.
///
/// Thread: stores read on the caller's thread, the recorder returns after the commit; neither from FX.
/// Imports `journal`, `db`, `access`, `schedule`, `form` and its room.
package id.suar.violation.course;

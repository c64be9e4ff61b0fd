/// The screens of courses: everything that is due, and the course of one case with the steps that may come next.
///
/// Thread: FX; stores are asked in the background (`fx.Tasks`). Imports `violation.course`, `violation.flow`,
/// `schedule`,
/// `access` (roles), `region`, `journal` (ids), `i18n`, `fx`.
package id.suar.violation.course.ui;

/// Days and deadlines: holidays, working days, the terms that the law sets, and how a deadline was counted.
/// A deadline is never a lock: what comes late is recorded all the same, and people decide.
///
/// Thread: everything here is immutable. Imports `election`, `table` and `i18n`.
package id.suar.schedule;

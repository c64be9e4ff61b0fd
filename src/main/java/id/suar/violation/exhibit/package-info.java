/// The evidence of a case, one by one: from where each piece is, what was done with it, whether the hub has signed for
/// it; and what such a case usually needs and does not have yet.
///
/// Thread: stores are read on the caller's thread, never FX. Imports `violation.record`, `evidence`, `form`, `paper`,
/// `i18n`, `table`.
package id.suar.violation.exhibit;

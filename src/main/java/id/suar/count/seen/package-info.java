/// How far the counts have come and what they add up to, by region: coverage, turnout, who leads, each station as
/// a dot. Everything here is made from `CountTotals`; nothing is recorded.
///
/// Thread: immutable, any thread; readers ask stores on the caller's thread, never FX.
/// Imports `count`, `election`, `region`.
package id.suar.count.seen;

/// Lists of polling stations: those that packs name and those that are recorded all the same, how the form of each
/// stands, and what is typed to find one.
///
/// Thread: immutable; reads stores on the caller's thread, never FX.
/// Imports `count`, `count.tally`, `election`, `region`, `journal` (drafts).
package id.suar.count.station;

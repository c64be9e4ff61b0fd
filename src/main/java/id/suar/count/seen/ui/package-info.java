/// The progress of the count on screen: a list by region, a map, a scatter of stations, and what they add up to.
/// Models hold properties and are tested without a display.
///
/// Thread: FX; stores are asked through `fx.Tasks` only. Imports `count`, `count.seen`, `election`, `region`,
/// `journal`, `table`, `i18n`, `fx`.
package id.suar.count.seen.ui;

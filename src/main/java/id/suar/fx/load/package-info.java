/// Files of tables on their way into the record: chosen, their columns mapped, every row checked, and only then
/// recorded. What the columns mean and what becomes of the rows is the room's, see `Loading`.
///
/// Thread: FX; files are read and rows are checked through `fx.Tasks`. Imports `fx`, `table` and `i18n`.
package id.suar.fx.load;

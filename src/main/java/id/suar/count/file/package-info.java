/// Counts as files: their columns, import with every fault by line and column, export, open data with a
/// dictionary. Column names are a stable contract.
///
/// Thread: any but FX. A file is read whole, or nothing of it is recorded.
/// Imports `count`, `count.words`, `count.station`, `election`, `region`, `table`, `i18n`.
package id.suar.count.file;

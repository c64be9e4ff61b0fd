/// Tables in files, whatever is in them: CSV read with errors that name line and column; CSV, XLSX and JSON
/// written from the same rows.
///
/// Thread: any; nothing is shared. Imports nothing of Suar. Reasons are keys of the bundle `table`, so that
/// whoever shows them chooses the language.
package id.suar.table;

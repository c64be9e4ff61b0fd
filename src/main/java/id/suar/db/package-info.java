/// One SQLite file per data folder: opened, migrated, written by one thread, read by many.
///
/// Thread: every write runs on `db-writer`, in one transaction; reads run on the caller's thread
/// against a WAL snapshot. Never called from the FX thread.
/// Imports nothing of Suar.
package id.suar.db;

/// The one mechanism of Suar: append-only journals of entries, chained and signed; views made from
/// them; segments to carry them; receipts for what arrived.
///
/// Thread: the store writes on `db-writer` and reads on the caller's thread, never on FX; the rest is
/// immutable. Imports `db` and nothing else of Suar: it knows no feature, no network and no people.
package id.suar.journal;

/// Personal data of reporters, witnesses and requesters: sealed inside the record, their keys beside it, opened with a
/// reason that is recorded, erased by destroying the keys.
///
/// Thread: any but FX; stores write on `db-writer`. Imports `journal`, `access`, `sync` (what goes beside a segment),
/// `db` in classes named `Sql…`; features import it, it imports none.
package id.suar.person;

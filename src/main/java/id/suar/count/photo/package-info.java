/// Photos of C.Hasil forms: which photo shows which page of which form, many at once from a folder, matched by
/// name, time or order and stored only when people have confirmed it. The photos themselves lie in the vault.
///
/// They stay on this device for now: their entries are delivered like all others, the files are not yet.
///
/// Thread: any but FX. Imports `count`, `evidence`, `journal`, `election`, `region` and `db`.
package id.suar.count.photo;

/// Evidence: what was photographed or filed, kept by its SHA-256, sealed, and never changed; pictures looked at with
/// care before they are taken.
///
/// Thread: any but FX. Imports `access` (keys, hashes, files written whole), `db` in classes named `Sql…`.
package id.suar.evidence;

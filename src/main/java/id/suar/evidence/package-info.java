/// Evidence: what was photographed or filed, kept by its SHA-256 and never changed; pictures looked at with care
/// before they are taken.
///
/// Thread: any but FX. Imports `access` (hashes, files written whole).
package id.suar.evidence;

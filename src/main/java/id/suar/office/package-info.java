/// What an office has set where texts can be read in more than one way, or where offices differ: how days are counted,
/// what a quorum is, codes, divisions, recipients. Each setting has a default with its source; what a hub sets holds on
/// all its devices, the rest is an office's own.
///
/// Thread: immutable values; [OfficeBook] reads files, not from FX. Imports `access` (files), `election` (names) and
/// `table`.
package id.suar.office;

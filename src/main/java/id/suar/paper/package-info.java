/// Papers: what is printed of a record, as blocks, and the PDF of them with embedded letters and a code by which a
/// paper can be held against the journal. Knows no feature: each room says what stands on its papers.
///
/// Thread: any but FX; writing takes time. Imports `form`, `table` (letters), `journal` (entries),
/// `access` (hashes), `election` (names in both languages), `i18n`.
package id.suar.paper;

/// Forms as data: which fields a paper has, of what type, when they are asked for and which are about a person;
/// what was answered, what is wrong with it or still missing, and its deterministic encoding for entries.
/// Knows no feature: each room brings its own tables and kinds.
///
/// Thread: immutable, any. Imports `journal` (entries), `table`, `i18n`, `region` (codes of places) and `election`
/// (names in both languages, regimes).
package id.suar.form;

/// A form's rows, marks and broken rules as people read them, in the reader's language. Nothing else makes
/// sentences of counts.
///
/// Thread: any. Imports `count`, `count.rule`, `election`, `i18n`.
package id.suar.count.words;

/// What is worth a look over many sheets at once: every broken rule of a scope, and what stands out from its
/// surroundings. Never an accusation: a method, its figures and its limits, and the way to the sheet.
///
/// Reads on the caller's thread. May import `count`, `election`, `region`, `i18n`; no other part of the counts.
package id.suar.count.looks;

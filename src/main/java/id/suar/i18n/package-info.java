/// Words: one bundle for each room, Indonesian first, English complete; dates, numbers and sizes as people
/// write them.
///
/// Thread: immutable, any thread. Imports nothing of Suar.
package id.suar.i18n;

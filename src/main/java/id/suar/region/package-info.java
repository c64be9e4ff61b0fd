/// Where things are: provinces, regencies, districts, villages of Indonesia, and polling stations by code.
/// Bundled data, read a province at a time, when it is first asked for. Boundaries come from files of the user.
///
/// Thread: immutable, any thread; the first question about a province reads a file.
/// Imports nothing of Suar.
package id.suar.region;

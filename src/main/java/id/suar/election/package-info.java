/// What is being elected: elections, contests, candidates, forms, polling stations, legal parameters. All of
/// it is dated data in packs; a new election needs no code.
///
/// Thread: immutable, any thread. Imports `region` and `table`.
package id.suar.election;

/// Sample data for demonstrations, made from a seed: the same seed gives the same data. All of it is labelled
/// as sample in its own texts too, and no pair is favoured: shares of votes are drawn alike for all.
///
/// Thread: pure. Imports `count`, `violation`, `election`, `region` and `table`; only `app` and `cli` import it.
package id.suar.demo;

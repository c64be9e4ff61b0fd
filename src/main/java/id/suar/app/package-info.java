/// The composition root: opens a data folder, builds the object graph by hand, closes it in reverse order.
/// The one place that makes threads, clocks and random numbers.
///
/// May import every room; only `cli` and `Suar` import it.
package id.suar.app;

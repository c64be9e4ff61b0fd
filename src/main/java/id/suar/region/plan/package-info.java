/// Where regions stand on a map that is drawn here: by their boundaries, or as tiles beside each other where there are
/// none.
///
/// Thread: immutable, any thread; files are read on the caller's thread, never FX.
/// Imports `region` only.
package id.suar.region.plan;

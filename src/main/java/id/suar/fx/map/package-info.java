/// A map of villages on a canvas: drawn, moved and asked by mouse and keys, whatever it shows of them.
///
/// Thread: FX. Imports `region`; no feature.
package id.suar.fx.map;

/// Parcels and receipts as codes on a screen: frames in any number and any order, losses repaired by a fountain code,
/// read back from pictures.
///
/// Thread: the caller's, never FX: a code takes milliseconds to draw and tens of them to read.
/// Imports `sync`, `access` and `journal`; pictures come decoded from outside.
package id.suar.sync.qr;

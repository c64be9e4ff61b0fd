/// Parcels over HTTP(S), by the JDK's client.
///
/// Thread: blocks the courier's. Imports `sync`, `journal` and `access`.
package id.suar.sync.http;

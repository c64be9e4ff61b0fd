/// What device and hub say to each other about evidence: the words of tus 1.0, signed tickets, signed receipts.
///
/// Thread: any; everything is immutable. Imports `journal` for signatures.
package id.suar.evidence.tus;

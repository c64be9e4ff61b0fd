/// Screens of recapitulation: differences by size, what they have in common, and the entry beside our own figures
/// while a form is read aloud.
///
/// Thread: FX; reading and recording go through `fx.Tasks`. Models hold no nodes.
/// Imports `count`, `count.recap`, `violation` (draft findings), `fx` and what those use.
package id.suar.count.recap.ui;

/// The screen of broken rules and of what stands out.
///
/// FX thread, but for what `fx.Tasks` carries away. May import its room, `count`, `fx`; never `shell` or `app`.
package id.suar.count.looks.ui;

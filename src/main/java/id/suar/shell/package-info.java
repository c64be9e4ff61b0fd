/// The window around the rooms: navigation, screens one over the other, status line and outbox, palette,
/// settings, keyboard map, and what a folder shows before it is a device.
///
/// Thread: FX; everything that reads or writes goes through `fx.Tasks`. Models hold properties and no nodes.
/// Knows rooms as `fx.Room` only; imports `access`, `sync`, `journal`, `region`, `fx`, `i18n`.
package id.suar.shell;

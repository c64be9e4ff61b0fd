/// Screens of photos: many attached at once from a folder, and those of one sheet beside its form.
///
/// Thread: FX. Imports `count.photo`, `evidence` and `fx`; what lies beside a sheet is handed to `count.ui` by `app`.
package id.suar.count.photo.ui;

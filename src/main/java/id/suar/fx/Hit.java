package id.suar.fx;

/// Something that the command palette found.
///
/// @param icon   Ikonli literal
/// @param open   goes there; on the FX thread
public record Hit(String title, String detail, String icon, Runnable open) {}

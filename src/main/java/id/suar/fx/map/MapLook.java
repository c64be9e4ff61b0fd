package id.suar.fx.map;

import javafx.scene.paint.Color;

/// How a village looks on a map.
///
/// @param fill    of the theme
/// @param mark    digits for it, where there is room; may be empty
/// @param pattern beside its colour, where the digits have no room; 0 is none
/// @param nothing there is nothing to tell of it
public record MapLook(Color fill, String mark, int pattern, boolean nothing) {}

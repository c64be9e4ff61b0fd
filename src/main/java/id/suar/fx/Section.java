package id.suar.fx;

import java.util.function.Supplier;

/// One of the screens that share a room's first place: the list, the progress, the recapitulation.
///
/// @param key    stable, a word: `stations`
/// @param title  on its button
/// @param screen asked for once, when it is first shown; on the FX thread
public record Section(String key, String title, Supplier<Screen> screen) {}

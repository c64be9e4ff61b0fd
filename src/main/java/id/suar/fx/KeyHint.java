package id.suar.fx;

/// One line of the keyboard map.
///
/// @param keys as written on them: `Ctrl+Enter`
/// @param does what happens, in the reader's language
public record KeyHint(String keys, String does) {}

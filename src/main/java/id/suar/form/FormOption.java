package id.suar.form;

import id.suar.election.Names;

/// Something that can be chosen in a field.
///
/// @param key stays the same in every language
public record FormOption(String key, Names name) {}

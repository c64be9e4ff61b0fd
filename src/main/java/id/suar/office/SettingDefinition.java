package id.suar.office;

import id.suar.election.Names;

/// A setting that there is.
///
/// @param key     stable: `first_day_counts`, `form_code.study.PEMILU`
/// @param initial what holds while nobody has set it
/// @param shared  the same on all devices of a hub, and set there; else each office sets its own
/// @param source  where the default comes from
/// @param mark    how well it could be confirmed: `c`, `s`, `u`
public record SettingDefinition(
        String key, SettingType type, String initial, boolean shared, String source, String mark, Names name) {}

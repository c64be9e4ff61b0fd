package id.suar.region;

import java.util.Locale;

/// A province, regency, district or village.
///
/// @param former its code is no longer in use; elections keep the codes of their own day
public record Region(RegionCode code, String name, boolean former) {

    public Level level() {
        return code.level();
    }

    /// The name as count files write it: lower case, a hyphen for whatever is not a letter or digit.
    public String slug() {
        return slug(name);
    }

    static String slug(String name) {
        String hyphens = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
        return hyphens.replaceAll("^-|-$", "");
    }
}

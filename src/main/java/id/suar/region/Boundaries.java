package id.suar.region;

import java.util.Map;

/// Boundaries of regions, as a file gave them.
///
/// @param name     of the file
/// @param outlines by code
/// @param strange  features without a code of a region in scope
public record Boundaries(String name, Map<RegionCode, Outline> outlines, int strange) {

    public Boundaries {
        outlines = Map.copyOf(outlines);
    }
}

package id.suar.region;

import java.util.List;

/// The boundary of a region: rings of longitude and latitude, one after the other in each array. Which ring is a
/// hole follows from the even-odd rule.
public record Outline(List<double[]> rings) {

    public Outline {
        rings = List.copyOf(rings);
    }

    public int points() {
        return rings.stream().mapToInt(ring -> ring.length / 2).sum();
    }
}

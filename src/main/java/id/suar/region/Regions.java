package id.suar.region;

import java.util.List;
import java.util.Optional;

/// All regions that are known here.
public interface Regions {

    Optional<Region> find(RegionCode code);

    List<Region> provinces();

    /// The regions one level down, in order of their codes; former ones not among them.
    List<Region> children(RegionCode code);

    /// Regions within `scope` whose name or code fits what was typed: case, blanks, hyphens and a final *q*
    /// make no difference. Those whose name begins with it come first, wider before narrower.
    List<Region> search(String typed, RegionCode scope, int limit);

    /// Names from the region up to its regency, for people: `Perian, Muara Muntai, Kutai Kartanegara`.
    default String path(RegionCode code) {
        String name = find(code).map(Region::name).orElse(code.dotted());
        if (code.level().ordinal() <= Level.REGENCY.ordinal()) {
            return name;
        }
        return name + ", " + path(code.parent().orElseThrow());
    }
}

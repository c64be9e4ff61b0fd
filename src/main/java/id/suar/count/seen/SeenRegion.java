package id.suar.count.seen;

import id.suar.count.tally.FigureSums;
import id.suar.count.tally.Turnout;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import java.util.NavigableMap;
import java.util.Optional;

/// A region and what has come in of it.
public record SeenRegion(Region region, Coverage coverage, Turnout turnout, FigureSums figures) {

    public RegionCode code() {
        return region.code();
    }

    /// Votes of each contestant, by number.
    public NavigableMap<Integer, Long> votes() {
        return figures.votes();
    }

    public Optional<Leading> leading() {
        return Leading.of(votes());
    }
}

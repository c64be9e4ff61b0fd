package id.suar.count.seen;

import id.suar.count.tally.FigureSums;
import id.suar.count.tally.Turnout;
import id.suar.count.tally.VillageTally;
import id.suar.election.Contest;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.plan.MapPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The regions of a scope with what has come in of one contest: from the scope down to its villages.
public final class Progress {

    private final Contest contest;
    private final RegionCode scope;
    private final Map<RegionCode, SeenRegion> regions = new HashMap<>();
    private final Map<RegionCode, List<SeenRegion>> children = new HashMap<>();

    /// @param villages every village of the scope with its coverage, in order of codes
    /// @param tallies  of villages that have a sheet
    /// @param named    names of regions
    Progress(
            Contest contest,
            RegionCode scope,
            Map<RegionCode, Coverage> villages,
            Map<RegionCode, VillageTally> tallies,
            Function<RegionCode, Region> named) {
        this.contest = contest;
        this.scope = scope;
        Map<RegionCode, Sum> sums = new LinkedHashMap<>();
        sums.put(scope, new Sum());
        villages.forEach((village, coverage) -> {
            for (Level level : Level.values()) {
                if (level.ordinal() >= scope.level().ordinal()) {
                    sums.computeIfAbsent(village.at(level), _ -> new Sum())
                            .add(coverage, Optional.ofNullable(tallies.get(village)));
                }
            }
        });
        sums.forEach(
                (code, sum) -> put(new SeenRegion(named.apply(code), sum.coverage, sum.turnout, sum.figures.sums())));
    }

    private void put(SeenRegion region) {
        regions.put(region.code(), region);
        region.code()
                .parent()
                .ifPresent(parent ->
                        children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(region));
    }

    public Contest contest() {
        return contest;
    }

    public RegionCode scope() {
        return scope;
    }

    public SeenRegion whole() {
        return regions.get(scope);
    }

    public Optional<SeenRegion> find(RegionCode code) {
        return Optional.ofNullable(regions.get(code));
    }

    /// The regions one level down; none below a village.
    public List<SeenRegion> children(RegionCode code) {
        return children.getOrDefault(code, List.of());
    }

    /// The villages of a region, in order of codes; itself when it is one.
    public List<SeenRegion> villages(RegionCode code) {
        if (code.level() == Level.VILLAGE) {
            return find(code).stream().toList();
        }
        return children(code).stream()
                .flatMap(child -> villages(child.code()).stream())
                .toList();
    }

    /// All regions below one, wider ones before those that lie in them.
    public List<SeenRegion> below(RegionCode code) {
        List<SeenRegion> all = new ArrayList<>();
        children(code).forEach(child -> {
            all.add(child);
            all.addAll(below(child.code()));
        });
        return all;
    }

    /// From the scope down to the region itself.
    public List<SeenRegion> path(RegionCode code) {
        List<SeenRegion> path = new ArrayList<>();
        for (Level level : Level.values()) {
            boolean within = level.ordinal() >= scope.level().ordinal();
            if (within && level.ordinal() <= code.level().ordinal()) {
                find(code.at(level)).ifPresent(path::add);
            }
        }
        return path;
    }

    /// The villages of a region as tiles.
    public MapPlan tiles(RegionCode code) {
        return MapPlan.tiles(
                villages(code).stream().map(SeenRegion::code).toList(),
                district -> regions.get(district).region().name());
    }

    private static final class Sum {

        private Coverage coverage = Coverage.NONE;
        private Turnout turnout = Turnout.NONE;
        private final FigureSums.Adding figures = new FigureSums.Adding();

        void add(Coverage village, Optional<VillageTally> tally) {
            coverage = coverage.plus(village);
            tally.ifPresent(one -> {
                turnout = turnout.plus(one.turnout());
                figures.add(one.figures());
            });
        }
    }
}

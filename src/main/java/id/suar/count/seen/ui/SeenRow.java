package id.suar.count.seen.ui;

import id.suar.count.seen.Coverage;
import id.suar.count.seen.Leading;
import id.suar.count.seen.SeenRegion;
import id.suar.count.station.StationLine;
import id.suar.count.tally.SheetTotals;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One line of the list: a region, or a polling station.
///
/// @param code   digits of the region or the station
/// @param within where a region that was searched for lies; empty for the regions one level down
sealed interface SeenRow {

    String code();

    String name();

    OptionalDouble turnout();

    Optional<Leading> leading();

    record OfRegion(SeenRegion region, String within) implements SeenRow {

        RegionCode place() {
            return region.code();
        }

        Coverage coverage() {
            return region.coverage();
        }

        @Override
        public String code() {
            return region.code().digits();
        }

        @Override
        public String name() {
            return region.region().name();
        }

        @Override
        public OptionalDouble turnout() {
            return region.turnout().share();
        }

        @Override
        public Optional<Leading> leading() {
            return region.leading();
        }
    }

    record OfStation(StationLine line) implements SeenRow {

        TpsCode station() {
            return line.station();
        }

        @Override
        public String code() {
            return line.station().digits();
        }

        @Override
        public String name() {
            return line.station().digits().substring(10);
        }

        @Override
        public OptionalDouble turnout() {
            return line.recorded()
                    .map(one -> one.totals())
                    .filter(totals -> totals.list() > 0 && totals.came() >= 0)
                    .map(totals -> OptionalDouble.of((double) totals.came() / totals.list()))
                    .orElseGet(OptionalDouble::empty);
        }

        @Override
        public Optional<Leading> leading() {
            return line.recorded().flatMap(one -> Leading.of(votes(one.totals())));
        }

        private static Map<Integer, Long> votes(SheetTotals totals) {
            Map<Integer, Long> votes = new HashMap<>();
            for (int number = 1; number <= totals.votes().length; number++) {
                OptionalInt written = totals.votes(number);
                if (written.isPresent()) {
                    votes.put(number, (long) written.getAsInt());
                }
            }
            return votes;
        }
    }
}

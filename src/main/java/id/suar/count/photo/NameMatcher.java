package id.suar.count.photo;

import id.suar.count.photo.MatchGround.Village;
import id.suar.count.photo.NameParts.Run;
import id.suar.count.photo.Suggestion.Confidence;
import id.suar.count.photo.Suggestion.Reason;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Finds station, contest and page in a file's name. Pure; one for each batch.
final class NameMatcher {

    private static final Set<String> PAGE =
            Set.of("hal", "hlm", "halaman", "lembar", "lbr", "page", "pg", "p", "lmbr", "hlmn");

    private static final int MOST_STATIONS = 999;

    /// A page that only stands at the end is believed up to this.
    private static final int LAST_PAGE = 30;

    private final MatchGround ground;
    private final Set<RegionCode> known = new HashSet<>();
    private final Map<String, List<Village>> byName = new HashMap<>();
    private final Set<String> districts = new HashSet<>();

    NameMatcher(MatchGround ground) {
        this.ground = ground;
        for (Village village : ground.villages()) {
            known.add(village.code());
            districts.add(village.district());
            byName.merge(
                    village.name(),
                    List.of(village),
                    (some, one) -> Stream.concat(some.stream(), one.stream()).toList());
        }
    }

    /// What a name says.
    ///
    /// @param suggestion its page is 1 where the name names none
    /// @param page       the page that the name names
    record Said(Suggestion suggestion, OptionalInt page) {}

    Said match(String path) {
        var name = new NameParts(path);
        Optional<Integer> page = name.after(PAGE::contains, Photo.MAX_PAGE);
        List<String> codes =
                name.codes().stream().filter(this::exists).distinct().toList();
        if (codes.size() == 1) {
            var station = new TpsCode(codes.getFirst());
            return station.isWithin(ground.scope())
                    ? said(name, station, Reason.CODE, Confidence.CERTAIN, page)
                    : new Said(Suggestion.none(Reason.OUTSIDE), OptionalInt.empty());
        }
        return codes.isEmpty() ? byVillage(name, page) : ambiguous();
    }

    private boolean exists(String code) {
        var station = new TpsCode(code);
        return station.number() > 0
                && (known.contains(station.village()) || !station.isWithin(ground.scope()) && plausible(station));
    }

    /// Codes of other areas are told from other long numbers by their neighbours only.
    private boolean plausible(TpsCode station) {
        return station.digits().startsWith(ground.scope().digits().substring(0, 2));
    }

    private Said byVillage(NameParts name, Optional<Integer> page) {
        List<Run> villages = name.runs(byName::containsKey);
        List<Run> around = name.runs(districts::contains);
        List<Found> found = villages.stream()
                .flatMap(run -> byName.get(run.text()).stream().map(village -> new Found(village, run)))
                .toList();
        List<Found> supported = found.stream()
                .filter(one -> around.stream()
                        .anyMatch(district -> !district.equals(one.run())
                                && district.text().equals(one.village().district())))
                .toList();
        List<Found> meant = supported.isEmpty() ? found : supported;
        List<RegionCode> codes =
                meant.stream().map(one -> one.village().code()).distinct().toList();
        if (codes.size() > 1) {
            return ambiguous();
        }
        if (codes.isEmpty()) {
            return alone(name, page);
        }
        Optional<Integer> number = name.after("tps"::equals, MOST_STATIONS);
        Optional<Integer> beside = meant.stream()
                .flatMap(one -> name.number(one.run().to(), MOST_STATIONS).stream())
                .findFirst();
        return number.or(() -> beside)
                .map(one -> station(name, codes.getFirst(), one, number.isPresent(), page))
                .orElseGet(() -> new Said(Suggestion.none(Reason.NONE), OptionalInt.empty()));
    }

    private record Found(Village village, Run run) {}

    /// On a device of one village a number is enough.
    private Said alone(NameParts name, Optional<Integer> page) {
        Optional<Integer> number = name.after("tps"::equals, MOST_STATIONS);
        return number.isPresent() && ground.villages().size() == 1
                ? station(name, ground.villages().getFirst().code(), number.get(), true, page)
                : new Said(Suggestion.none(Reason.NONE), OptionalInt.empty());
    }

    private Said station(NameParts name, RegionCode village, int number, boolean sure, Optional<Integer> page) {
        TpsCode station = TpsCode.of(village, number);
        boolean listed = ground.stations().contains(station);
        Confidence confidence = listed ? sure ? Confidence.CERTAIN : Confidence.LIKELY : Confidence.GUESS;
        return said(name, station, Reason.NAME, confidence, page);
    }

    private Said said(NameParts name, TpsCode station, Reason reason, Confidence confidence, Optional<Integer> page) {
        String contest = ContestWords.in(name, ground.contests()).orElse(ground.contest());
        Optional<Integer> last = name.last(LAST_PAGE).filter(number -> !endsWithStation(name, station));
        int named = page.or(() -> last).orElse(0);
        return new Said(
                new Suggestion(
                        Optional.of(new Suggestion.Target(contest, station, Math.max(1, named))), reason, confidence),
                named == 0 ? OptionalInt.empty() : OptionalInt.of(named));
    }

    /// `Perian TPS 3` ends with the station and not with a page; `64…001` too; `Perian TPS 3 3` with a page.
    private static boolean endsWithStation(NameParts name, TpsCode station) {
        boolean same = name.number(name.size() - 1, MOST_STATIONS)
                .filter(number -> number == station.number())
                .isPresent();
        boolean before = name.number(name.size() - 2, MOST_STATIONS)
                .filter(number -> number == station.number())
                .isPresent();
        return same && !before;
    }

    private static Said ambiguous() {
        return new Said(Suggestion.none(Reason.AMBIGUOUS), OptionalInt.empty());
    }
}

package id.suar.count.station;

import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What was typed to find polling stations: words of a village's or district's name, a number, a code, in any
/// order. Case, blanks, hyphens and a final *q* make no difference.
public final class StationSearch implements Predicate<StationLine> {

    private static final int NUMBER = 3;

    private final List<String> words;
    private final List<String> digits;

    private StationSearch(List<String> words, List<String> digits) {
        this.words = words;
        this.digits = digits;
    }

    public static StationSearch of(String typed) {
        List<String> parts = Arrays.stream(
                        typed.toLowerCase(Locale.ROOT).strip().split("[\\s,;·]+"))
                .filter(part -> !part.isEmpty() && !part.equals("tps"))
                .toList();
        return new StationSearch(
                parts.stream()
                        .filter(part -> !numeric(part))
                        .map(StationSearch::folded)
                        .filter(part -> !part.isEmpty())
                        .toList(),
                parts.stream()
                        .filter(StationSearch::numeric)
                        .map(part -> part.replace(".", ""))
                        .toList());
    }

    @Override
    public boolean test(StationLine line) {
        return fits(line.station(), line.names());
    }

    /// @param names [#folded], those of the village and of the district
    public boolean fits(TpsCode station, String names) {
        if (!digits.stream().allMatch(part -> begins(part, station))) {
            return false;
        }
        return words.isEmpty() || words.stream().allMatch(names::contains) || names.contains(String.join("", words));
    }

    /// The polling station that was meant when no list has it: by its code, or by a village and a number.
    public Optional<TpsCode> meant(Regions regions, RegionCode scope) {
        if (words.isEmpty()) {
            return digits.size() == 1 && TpsCode.isOne(digits.getFirst())
                    ? Optional.of(new TpsCode(digits.getFirst()))
                            .filter(station -> station.isWithin(scope))
                            .filter(station -> station.number() > 0)
                            .filter(station -> regions.find(station.village()).isPresent())
                    : Optional.empty();
        }
        return number().flatMap(number -> village(regions, scope).map(village -> TpsCode.of(village, number)));
    }

    private Optional<Integer> number() {
        return digits.size() == 1 && digits.getFirst().length() <= NUMBER
                ? Optional.of(Integer.parseInt(digits.getFirst())).filter(number -> number > 0)
                : Optional.empty();
    }

    private Optional<RegionCode> village(Regions regions, RegionCode scope) {
        String wanted = String.join("", words);
        List<Region> found = regions.search(wanted, scope, 50).stream()
                .filter(region -> region.level() == Level.VILLAGE)
                .toList();
        List<Region> exact = found.stream()
                .filter(region -> folded(region.name()).equals(wanted))
                .toList();
        List<Region> best = exact.isEmpty() ? found : exact;
        return best.size() == 1 ? Optional.of(best.getFirst().code()) : Optional.empty();
    }

    private static boolean begins(String part, TpsCode station) {
        return part.length() <= NUMBER
                ? station.number() == Integer.parseInt(part)
                : station.digits().startsWith(part);
    }

    private static boolean numeric(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && part.chars().anyMatch(Character::isDigit);
    }

    /// As names are compared.
    public static String folded(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .map(word -> word.endsWith("q") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.joining());
    }
}

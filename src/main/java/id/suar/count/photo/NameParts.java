package id.suar.count.photo;

import id.suar.count.station.StationSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file's name, with the folders it lies in, taken apart into words and numbers: `Perian/TPS3_hal2.jpg` is
/// *perian, tps, 3, hal, 2*. Names may be anything and of any length; only so much of them is looked at.
final class NameParts {

    private static final int LOOKED_AT = 300;
    private static final int LONGEST_RUN = 5;
    private static final Pattern PART = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern CODE =
            Pattern.compile("(?<!\\d)(\\d{2})[. _-]?(\\d{2})[. _-]?(\\d{2})[. _-]?(\\d{4})[. _-]?(\\d{3})(?!\\d)");

    private final String name;
    private final List<String> parts = new ArrayList<>();

    /// Where the parts of the file itself begin, behind those of its folders.
    private final int own;

    NameParts(String path) {
        String stem = path.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        name = stem.substring(Math.max(0, stem.length() - LOOKED_AT)).toLowerCase(Locale.ROOT);
        int folders = name.lastIndexOf('/') + 1;
        int ownParts = 0;
        Matcher found = PART.matcher(name);
        while (found.find()) {
            if (found.start() < folders) {
                ownParts++;
            }
            String part = found.group();
            parts.add(Character.isDigit(part.charAt(0)) ? part : StationSearch.folded(part));
        }
        own = ownParts;
    }

    /// Numbers of 13 digits, whole or with dots, that may be codes of stations.
    List<String> codes() {
        return CODE.matcher(name)
                .results()
                .map(found -> found.group().replaceAll("\\D", ""))
                .toList();
    }

    /// Some parts beside each other.
    ///
    /// @param text without blanks
    record Run(int from, int to, String text) {

        private boolean within(Run other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    /// The runs of words that are one of the wanted, the first of them first, without those within a longer one.
    List<Run> runs(Predicate<String> wanted) {
        List<Run> all = new ArrayList<>();
        for (int from = 0; from < parts.size(); from++) {
            var text = new StringBuilder();
            for (int to = from; to < Math.min(parts.size(), from + LONGEST_RUN); to++) {
                text.append(parts.get(to));
                if (wanted.test(text.toString())) {
                    all.add(new Run(from, to + 1, text.toString()));
                }
            }
        }
        return all.stream().filter(one -> all.stream().noneMatch(one::within)).toList();
    }

    /// The number that stands behind one of these words.
    Optional<Integer> after(Predicate<String> word, int most) {
        for (int at = 0; at + 1 < parts.size(); at++) {
            if (word.test(parts.get(at))) {
                Optional<Integer> number = number(at + 1, most);
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }

    /// The number at this place, from 1 to `most`.
    Optional<Integer> number(int at, int most) {
        if (at >= parts.size()
                || parts.get(at).length() > 3
                || !Character.isDigit(parts.get(at).charAt(0))) {
            return Optional.empty();
        }
        // other scripts have digits too
        return Optional.of(parts.get(at))
                .filter(part -> part.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= most);
    }

    /// The number that the file's own name ends with, unless that is all there is of it.
    Optional<Integer> last(int most) {
        return parts.size() - own > 1 ? number(parts.size() - 1, most) : Optional.empty();
    }

    int size() {
        return parts.size();
    }
}

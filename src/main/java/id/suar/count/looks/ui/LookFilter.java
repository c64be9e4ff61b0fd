package id.suar.count.looks.ui;

import id.suar.count.looks.LookRow;
import id.suar.count.rule.Severity;
import id.suar.count.station.StationSearch;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Which lines are shown.
///
/// @param severity empty: all
/// @param kind     empty: all
/// @param open     only those that nobody has explained
/// @param query    as typed: a place, a number, a code of a rule, in any order
record LookFilter(Optional<Severity> severity, Optional<LookRow.Kind> kind, boolean open, String query) {

    static final LookFilter ALL = new LookFilter(Optional.empty(), Optional.empty(), false, "");

    private static final Pattern RULE = Pattern.compile("[rxs]\\d{1,2}");

    LookFilter withSeverity(Optional<Severity> wanted) {
        return new LookFilter(wanted, kind, open, query);
    }

    LookFilter withKind(Optional<LookRow.Kind> wanted) {
        return new LookFilter(severity, wanted, open, query);
    }

    LookFilter withOpen(boolean wanted) {
        return new LookFilter(severity, kind, wanted, query);
    }

    LookFilter withQuery(String typed) {
        return new LookFilter(severity, kind, open, typed);
    }

    Predicate<LookRow> test() {
        return equals(ALL) ? _ -> true : chosen();
    }

    private Predicate<LookRow> chosen() {
        List<String> words = Arrays.stream(
                        query.toLowerCase(Locale.ROOT).strip().split("[\\s,;]+"))
                .toList();
        List<String> rules = words.stream()
                .filter(word -> RULE.matcher(word).matches())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
        StationSearch search = StationSearch.of(String.join(
                " ",
                words.stream().filter(word -> !RULE.matcher(word).matches()).toList()));
        return row -> severity.map(one -> row.severity() == one).orElse(true)
                && kind.map(one -> row.kind() == one).orElse(true)
                && (!open || !row.explained())
                && (rules.isEmpty() || rules.contains(row.code()))
                && fits(search, row);
    }

    private boolean fits(StationSearch search, LookRow row) {
        return row.station()
                .map(station -> search.fits(station, row.place().searched()))
                .orElseGet(
                        () -> query.isBlank() || row.place().searched().contains(StationSearch.folded(query.strip())));
    }
}

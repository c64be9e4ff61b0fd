package id.suar.count.keying;

import id.suar.count.CellReading;
import id.suar.region.Regions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of files of second keyings: one row for each form, or for each cell that differs. A promise to
/// others: add, never change. Who keyed is not told before it is settled: whoever settles looks at the paper.
public final class KeyingColumns {

    public static final List<String> FORMS = List.of(
            "election",
            "contest",
            "kode_tps",
            "round",
            "place_name",
            "state",
            "cells",
            "differing",
            "first_by",
            "second_by",
            "settled_by",
            "settled_by_keyer",
            "note",
            "recorded_at",
            "id",
            "conflict");

    public static final List<String> CELLS = List.of(
            "election",
            "contest",
            "kode_tps",
            "round",
            "figure",
            "first",
            "first_mark",
            "second",
            "second_mark",
            "looks_like",
            "settled",
            "settled_mark",
            "why",
            "first_by",
            "second_by",
            "settled_by",
            "settled_by_keyer",
            "recorded_at",
            "id");

    private KeyingColumns() {}

    public static List<Object> form(KeyedPair pair, Regions regions) {
        RecordedKeying recorded = pair.recorded();
        boolean told = pair.state() != KeyedPair.State.DIFFERS;
        return List.of(
                pair.first().election(),
                pair.first().contest(),
                pair.station().digits(),
                pair.first().round().number(),
                regions.path(pair.station().village()),
                word(pair.state()),
                pair.comparison().cells(),
                pair.comparison().differences().size(),
                told ? pair.firstBy() : "",
                told ? pair.secondBy() : "",
                pair.settlement().map(Settlement::by).orElse(""),
                pair.settledByKeyer(),
                pair.settlement().map(Settlement::note).orElse(""),
                recorded.changedAt().toString(),
                recorded.subject().toString(),
                recorded.conflict());
    }

    /// In the order of the form; none where both agree.
    public static List<List<Object>> cells(KeyedPair pair) {
        return pair.comparison().differences().stream()
                .map(one -> cell(pair, one))
                .toList();
    }

    private static List<Object> cell(KeyedPair pair, Difference difference) {
        Optional<SettledFigure> settled = pair.settlement().flatMap(one -> one.of(difference.figure()));
        return List.of(
                pair.first().election(),
                pair.first().contest(),
                pair.station().digits(),
                pair.first().round().number(),
                difference.figure(),
                value(difference.first()),
                word(difference.first().state()),
                value(difference.second()),
                word(difference.second().state()),
                word(difference.slip()),
                settled.map(one -> value(one.settled())).orElse(""),
                settled.map(one -> word(one.settled().state())).orElse(""),
                settled.map(SettledFigure::why).orElse(""),
                settled.map(_ -> pair.firstBy()).orElse(""),
                settled.map(_ -> pair.secondBy()).orElse(""),
                pair.settlement().map(Settlement::by).orElse(""),
                pair.settledByKeyer(),
                pair.recorded().changedAt().toString(),
                pair.recorded().subject().toString());
    }

    /// A blank is not a zero.
    private static Object value(CellReading reading) {
        return reading.value() < 0 ? "" : (Object) reading.value();
    }

    /// The same in every language.
    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}

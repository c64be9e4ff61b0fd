package id.suar.election;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The rows of a C.Hasil form as on paper (rows and keys: Keputusan KPU 66/2024, see the glossary).
///
/// Layouts are few and shared: one object for each number of pairs.
public final class FormLayout {

    public static final String PAIRS = "pairs/1";

    /// More pairs than any ballot paper has; a bound for what comes from outside.
    public static final int MAX_PAIRS = 99;

    /// Made once: a file of a province asks for them a million times.
    private static final List<String> VOTES = IntStream.rangeClosed(0, MAX_PAIRS)
            .mapToObj(number -> "v%02d".formatted(number))
            .toList();

    private static final List<FormLayout> BY_PAIRS =
            IntStream.rangeClosed(1, MAX_PAIRS).mapToObj(FormLayout::make).toList();

    private final String key;
    private final List<FormRow> rows;
    private final List<String> figures;
    private final int pairs;
    private final Map<String, Integer> places = new HashMap<>();

    private FormLayout(String key, List<FormRow> rows) {
        this.key = key;
        this.pairs = (int) rows.stream().filter(FormRow::isVotes).count();
        this.rows = List.copyOf(rows);
        this.figures = rows.stream().flatMap(row -> row.figures().stream()).toList();
        for (int place = 0; place < figures.size(); place++) {
            places.put(figures.get(place), place);
        }
    }

    /// `pairs/1`: president, governor and regent 2024.
    public String key() {
        return key;
    }

    /// In the paper's order.
    public List<FormRow> rows() {
        return rows;
    }

    /// @param pairs how many rows of votes, 1 to [#MAX_PAIRS]
    /// @throws IllegalArgumentException for a layout that this program does not know
    public static FormLayout of(String key, int pairs) {
        if (!key.equals(PAIRS)) {
            throw new IllegalArgumentException("unknown form layout " + key);
        }
        return pairs(pairs);
    }

    public static FormLayout pairs(int pairs) {
        if (pairs < 1 || pairs > MAX_PAIRS) {
            throw new IllegalArgumentException(pairs + " pairs");
        }
        return BY_PAIRS.get(pairs - 1);
    }

    private static FormLayout make(int pairs) {
        List<FormRow> rows = new ArrayList<>(List.of(
                FormRow.triple("dpt", "I.A"),
                FormRow.triple("b1", "I.B.1"),
                FormRow.triple("b2", "I.B.2"),
                FormRow.triple("b3", "I.B.3"),
                FormRow.triple("b4", "I.B.4"),
                FormRow.single("s1", "II.1"),
                FormRow.single("s2", "II.2"),
                FormRow.single("s3", "II.3"),
                FormRow.single("s4", "II.4"),
                FormRow.triple("dis", "III")));
        for (int number = 1; number <= pairs; number++) {
            rows.add(FormRow.single(votes(number), "IV." + number));
        }
        rows.add(FormRow.single("va", "V.A"));
        rows.add(FormRow.single("vb", "V.B"));
        rows.add(FormRow.single("vc", "V.C"));
        return new FormLayout(PAIRS, rows);
    }

    /// Key of a pair's votes: `v01`.
    ///
    /// @param number 1 to [#MAX_PAIRS]
    public static String votes(int number) {
        return VOTES.get(number);
    }

    /// All figures, in the order in which they are keyed.
    public List<String> figures() {
        return figures;
    }

    /// Where a figure stands in [#figures()]; empty when the form has no such figure.
    public OptionalInt place(String figure) {
        Integer place = places.get(figure);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public int pairs() {
        return pairs;
    }
}

package id.suar.election;

import java.util.ArrayList;
import java.util.List;

/// The rows of a C.Hasil form as on paper (rows and keys: Keputusan KPU 66/2024, see the glossary).
///
/// @param key  `pairs/1`: president, governor and regent 2024
/// @param rows in the paper's order
public record FormLayout(String key, List<FormRow> rows) {

    public static final String PAIRS = "pairs/1";

    /// More pairs than any ballot paper has; a bound for what comes from outside.
    public static final int MAX_PAIRS = 99;

    public FormLayout {
        rows = List.copyOf(rows);
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
    public static String votes(int number) {
        return "v%02d".formatted(number);
    }

    /// All figures, in the order in which they are keyed.
    public List<String> figures() {
        return rows.stream().flatMap(row -> row.figures().stream()).toList();
    }

    public int pairs() {
        return (int) rows.stream().filter(FormRow::isVotes).count();
    }
}

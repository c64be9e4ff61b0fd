package id.suar.violation.record;

import id.suar.form.Answers;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which record follows another, and what of its answers is taken over: `violation/takeovers.csv`, one row for each
/// pair of fields; of several rows for one target the first that is written counts, `N` is the number of any item, and
/// what follows `=` is written as it stands.
/// Only what stands in clear is ever taken over. Persons stay sealed in the record that they were named in, and the new
/// one names that record.
public enum Takeover {
    /// What was supervised becomes a case.
    FINDING_OF_FORM_A(CaseKind.FORM_A, CaseKind.FINDING, "form_a", "related"),
    /// What was told is traced.
    FORM_A_OF_INFO(CaseKind.INITIAL_INFO, CaseKind.FORM_A, "related", "form_a"),
    /// What was not registered, or was withdrawn, is still known.
    INFO_OF_REPORT(CaseKind.REPORT, CaseKind.INITIAL_INFO, "related", "related");

    private static final List<Line> ROWS = BundledTable.lines("/violation/takeovers.csv", "source");
    private static final String ITEM = ".N.";

    private final CaseKind from;
    private final CaseKind to;
    private final String link;
    private final String back;

    Takeover(CaseKind from, CaseKind to, String link, String back) {
        this.from = from;
        this.to = to;
        this.link = link;
        this.back = back;
    }

    public static Optional<Takeover> of(CaseKind from) {
        return Arrays.stream(values()).filter(one -> one.from == from).findFirst();
    }

    public CaseKind to() {
        return to;
    }

    /// The field of the new record that names the one it follows.
    String link() {
        return link;
    }

    /// The field of that one which names the new record.
    String back() {
        return back;
    }

    /// What the new record begins with, by path; the link is not among it.
    ///
    /// @param before answers in clear
    Map<String, String> answers(Answers before) {
        Map<String, String> taken = new TreeMap<>();
        ROWS.stream()
                .filter(row ->
                        row.cell("from").equals(from.key()) && row.cell("to").equals(to.key()))
                .forEach(row -> take(before, row.cell("source"), row.cell("target"), taken));
        return taken;
    }

    private static void take(Answers before, String source, String target, Map<String, String> taken) {
        if (source.startsWith("=")) {
            taken.putIfAbsent(target, source.substring(1));
            return;
        }
        int item = source.indexOf(ITEM);
        if (item < 0) {
            put(before, source, target, taken);
            return;
        }
        before.items(source.substring(0, item))
                .forEach(number -> put(
                        before,
                        source.replace(ITEM, "." + number + "."),
                        target.replace(ITEM, "." + number + "."),
                        taken));
    }

    private static void put(Answers before, String source, String target, Map<String, String> taken) {
        if (before.has(source)) {
            taken.putIfAbsent(target, before.text(source));
        }
    }
}

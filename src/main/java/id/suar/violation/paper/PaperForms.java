package id.suar.violation.paper;

import id.suar.election.Names;
import id.suar.election.Regime;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import id.suar.violation.record.CaseKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The papers that can be made, from `violation/papers.csv`.
public final class PaperForms {

    private final List<Line> lines;

    private PaperForms(List<Line> lines) {
        this.lines = lines;
    }

    /// The ones that ship with the program.
    public static PaperForms bundled() {
        return new PaperForms(BundledTable.lines("/violation/papers.csv", "purpose"));
    }

    /// Papers that can be made of a kind of case.
    ///
    /// @param day that the case starts: a paper has the name that it had then
    public List<PaperForm> of(CaseKind kind, Regime regime, LocalDate day) {
        return lines.stream()
                .filter(line -> new Regime(line.cell("regime")).holdsIn(regime))
                .filter(line -> holds(line, day))
                .map(PaperForms::form)
                .filter(form -> form.kinds().contains(kind))
                .toList();
    }

    /// By its purpose or its code: `receipt`, `B.3`, `Formulir B.3`.
    public Optional<PaperForm> find(String wanted, CaseKind kind, Regime regime, LocalDate day) {
        String folded = folded(wanted);
        return of(kind, regime, day).stream()
                .filter(form -> form.purpose().equals(wanted.strip())
                        || !form.code().isEmpty() && folded(form.code()).equals(folded))
                .findFirst();
    }

    private static boolean holds(Line line, LocalDate day) {
        String from = line.cell("valid_from");
        String to = line.cell("valid_to");
        return (from.isEmpty() || !day.isBefore(LocalDate.parse(from)))
                && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
    }

    private static String folded(String code) {
        return code.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^formulir\\s+", "")
                .replaceFirst("^model\\s+", "");
    }

    private static PaperForm form(Line line) {
        return new PaperForm(
                line.cell("purpose"),
                line.cell("code"),
                Arrays.stream(line.cell("kinds").split(";"))
                        .map(key -> CaseKind.of(key).orElseThrow(() -> new IllegalStateException("kind " + key)))
                        .collect(Collectors.toSet()),
                new Names(line.cell("name_id"), line.cell("name_en")),
                line.cell("edited").equals("yes"),
                line.cell("mark").equals("c"));
    }
}

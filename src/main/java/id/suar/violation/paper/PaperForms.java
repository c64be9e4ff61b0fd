package id.suar.violation.paper;

import id.suar.election.Names;
import id.suar.election.Regime;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import id.suar.violation.record.CaseKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The papers that can be made, from `violation/papers.csv`.
public final class PaperForms {

    private final List<Line> lines;
    private final UnaryOperator<String> set;

    private PaperForms(List<Line> lines, UnaryOperator<String> set) {
        this.lines = lines;
        this.set = set;
    }

    /// The ones that ship with the program.
    public static PaperForms bundled() {
        return new PaperForms(BundledTable.lines("/violation/papers.csv", "purpose"), setting -> "");
    }

    /// With codes that an office has set, which it answers for.
    ///
    /// @param wanted the code by the name of its setting; empty where none is set
    public PaperForms with(UnaryOperator<String> wanted) {
        return new PaperForms(lines, wanted);
    }

    /// The code of a paper, as a setting: `form_code.study.PEMILU`.
    public record Code(String setting, String code, String mark, Names name, String regime) {}

    /// Of all papers, each once.
    public List<Code> codes() {
        Map<String, Code> codes = new LinkedHashMap<>();
        lines.forEach(line -> codes.putIfAbsent(
                setting(line),
                new Code(
                        setting(line),
                        line.cell("code"),
                        line.cell("mark"),
                        new Names(line.cell("name_id"), line.cell("name_en")),
                        line.cell("regime"))));
        return List.copyOf(codes.values());
    }

    private static String setting(Line line) {
        return "form_code." + line.cell("purpose") + "." + line.cell("regime");
    }

    /// Papers that can be made of a kind of case.
    ///
    /// @param day that the case starts: a paper has the name that it had then
    public List<PaperForm> of(CaseKind kind, Regime regime, LocalDate day) {
        return lines.stream()
                .filter(line -> new Regime(line.cell("regime")).holdsIn(regime))
                .filter(line -> holds(line, day))
                .map(this::form)
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

    private PaperForm form(Line line) {
        String own = set.apply(setting(line));
        return new PaperForm(
                line.cell("purpose"),
                own.isEmpty() ? line.cell("code") : own,
                Arrays.stream(line.cell("kinds").split(";"))
                        .map(key -> CaseKind.of(key).orElseThrow(() -> new IllegalStateException("kind " + key)))
                        .collect(Collectors.toSet()),
                new Names(line.cell("name_id"), line.cell("name_en")),
                line.cell("edited").equals("yes"),
                !own.isEmpty() || line.cell("mark").equals("c"));
    }
}

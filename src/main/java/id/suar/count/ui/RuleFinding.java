package id.suar.count.ui;

import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.count.rule.BrokenRule;
import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.election.FormRow;
import id.suar.violation.FindingField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The texts of a draft finding that a broken rule begins: place, form, rule and its figures. People complete
/// it, and decide whether it becomes one.
final class RuleFinding {

    /// The mildest kind that fits: a sum that fails is no evidence of anything worse.
    private static final String KIND = "kpps_procedure";

    private final CountDesk desk;
    private final Contest contest;

    RuleFinding(CountDesk desk, Contest contest) {
        this.desk = desk;
        this.contest = contest;
    }

    Map<FindingField, String> of(BrokenRule rule, RecordedSheet recorded) {
        SheetWords words = desk.words(contest);
        List<String> messages = words.messages(rule);
        Map<FindingField, String> draft = new EnumMap<>(desk.findings()
                .ofBrokenRule(
                        contest, recorded.sheet().station(), rule.rule(), messages.getFirst(), KIND, recorded.last()));
        draft.put(FindingField.ACCOUNT, account(rule, messages, recorded, words));
        return draft;
    }

    private String account(BrokenRule rule, List<String> messages, RecordedSheet recorded, SheetWords words) {
        String place = desk.texts()
                .text(
                        "count.finding.place",
                        recorded.sheet().station().digits().substring(10),
                        desk.regions().path(recorded.sheet().station().village()),
                        words.form());
        String figures = recorded.sheet().figures().layout().rows().stream()
                .flatMap(row -> row.figures().stream()
                        .filter(figure -> concerns(rule, figure))
                        .map(figure -> said(row, figure, recorded.sheet().figures(), words)))
                .collect(Collectors.joining("\n"));
        String why = recorded.sheet().explanations().getOrDefault(rule.rule(), "");
        String told = place + "\n\n" + rule.rule() + ": " + String.join("\n", messages) + "\n\n" + figures;
        return why.isEmpty() ? told : told + "\n\n" + why;
    }

    private static boolean concerns(BrokenRule rule, String figure) {
        return rule.checks().stream().anyMatch(check -> check.operands().contains(figure));
    }

    private String said(FormRow row, String figure, Figures figures, SheetWords words) {
        int value = figures.value(figure);
        String written = value == Figures.BLANK
                ? desk.texts().text("count.sheet.blank")
                : desk.texts().text("count.figure", value);
        return words.figure(row, figure) + ": " + written;
    }
}

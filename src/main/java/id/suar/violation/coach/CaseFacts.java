package id.suar.violation.coach;

import id.suar.form.AnswerChecks;
import id.suar.form.AnswerTexts;
import id.suar.form.Answers;
import id.suar.violation.condition.ReportFacts;
import id.suar.violation.condition.ReportFacts.Reported;
import id.suar.violation.record.CaseContent;
import id.suar.violation.record.CaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the conditions look at, out of a record's answers. Of what is sealed only that it is written is known.
final class CaseFacts {

    private static final String WRITTEN = "•";
    private static final Set<String> CITIZEN = Set.of("wni", "indonesia", "warga negara indonesia", "indonesian");

    private final CaseContent record;
    private final Answers answers;

    CaseFacts(CaseContent record) {
        this.record = record;
        this.answers = record.answers();
    }

    /// @param today while nothing is handed in yet
    ReportFacts facts(LocalDate today) {
        return new ReportFacts(
                record.summary().regime(),
                text("reporter.name"),
                text("reporter.address"),
                CITIZEN.contains(text("reporter.nationality").toLowerCase(Locale.ROOT)),
                text("reporter.capacity"),
                reported(),
                record.summary().start(),
                done(today),
                signature(),
                text("tsm").equals("yes"),
                written(when()),
                written(where()),
                first(account()),
                evidence());
    }

    /// The day by which the time limit is judged.
    LocalDate done(LocalDate today) {
        String path = record.kind() == CaseKind.REPORT ? "filed_on" : "set_at";
        return AnswerTexts.dayOf(text(path)).orElse(today);
    }

    private List<Reported> reported() {
        String group = record.kind() == CaseKind.FORM_A ? "v.actors" : "reported";
        return AnswerChecks.items(group, answers, record.form().filled()).stream()
                .map(item -> new Reported(text(group + "." + item + ".name"), text(group + "." + item + ".address")))
                .toList();
    }

    private Optional<Boolean> signature() {
        String said = text("signature_matches");
        return said.isEmpty() ? Optional.empty() : Optional.of(said.equals("yes"));
    }

    private List<String> when() {
        return List.of("event.occurred_on", "occurred", "v.occurred_at", "occurred_on", "when_text");
    }

    private List<String> where() {
        return List.of("event.place", "event.spot", "place", "spot", "v.place", "v.spot", "where_text");
    }

    private List<String> account() {
        return record.kind() == CaseKind.FORM_A ? List.of("v.account") : List.of("account");
    }

    private int evidence() {
        return AnswerTexts.files(text("evidence")).size()
                + AnswerTexts.files(text("v.means")).size();
    }

    private boolean written(List<String> paths) {
        return !first(paths).isEmpty();
    }

    private String first(List<String> paths) {
        return paths.stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String text(String path) {
        return record.form().filled().contains(path) ? WRITTEN : answers.text(path);
    }
}

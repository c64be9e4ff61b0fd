package id.suar.violation.register;

import id.suar.form.AnswerTexts;
import id.suar.form.Answers;
import id.suar.violation.record.CaseContent;
import id.suar.violation.record.CaseSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the register tells of a case's record. Reported parties are counted, and told by what they are.
record RegisterFacts(
        CaseSummary summary,
        Optional<LocalDate> occurred,
        String stage,
        String violation,
        String suspected,
        int reported,
        String roles) {

    private static final List<String> OCCURRED =
            List.of("occurred", "event.occurred_on", "v.occurred_at", "act.1.from");
    private static final List<String> GROUPS = List.of("reported", "v.actors");

    private static final Pattern PARTY = Pattern.compile("(reported|v\\.actors)\\.[0-9]+\\.");

    static RegisterFacts of(CaseContent content, ElectionStages stages) {
        Answers answers = content.answers();
        CaseSummary summary = content.summary();
        Optional<LocalDate> occurred = OCCURRED.stream()
                .flatMap(path -> AnswerTexts.dayOf(answers.text(path)).stream())
                .findFirst();
        String stage = answers.has("stage")
                ? answers.text("stage")
                : occurred.or(summary::day)
                        .map(day -> stages.of(summary.election(), day))
                        .orElse(ElectionStages.OUTSIDE);
        return new RegisterFacts(
                summary,
                occurred,
                stage,
                answers.has("kind") ? answers.text("kind") : answers.text("v.type"),
                answers.text("suspected"),
                parties(content).size(),
                roles(answers));
    }

    /// Who is reported is sealed; that something is, is not.
    private static NavigableSet<String> parties(CaseContent content) {
        NavigableSet<String> parties = new TreeSet<>();
        content.form().filled().forEach(path -> party(path, parties));
        content.answers().texts().keySet().forEach(path -> party(path, parties));
        return parties;
    }

    private static void party(String path, NavigableSet<String> parties) {
        Matcher party = PARTY.matcher(path);
        if (party.lookingAt()) {
            parties.add(party.group());
        }
    }

    private static String roles(Answers answers) {
        return GROUPS.stream()
                .flatMap(group -> answers.items(group).stream().map(item -> answers.text(group + "." + item + ".role")))
                .filter(role -> !role.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}

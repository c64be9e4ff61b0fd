package id.suar.violation.coach;

import id.suar.election.Regime;
import id.suar.form.AnswerChecks;
import id.suar.form.FormDefinition;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Reckoner;
import id.suar.violation.condition.Condition;
import id.suar.violation.condition.Judged;
import id.suar.violation.condition.ReportConditions;
import id.suar.violation.condition.ReportFacts;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.CaseState;
import id.suar.violation.record.CaseContent;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.CaseKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Looks at a record for what is missing: formal conditions (who, whom, in time, signature), material ones (where and
/// when, what, evidence), fields of the form, and until when.
public final class CaseCoach {

    private static final String COMPLETION = "report.complete";

    private final CaseForms forms;
    private final DeadlineRules rules;
    private final Reckoner reckoner;
    private final Supplier<Counting> counting;

    public CaseCoach(CaseForms forms, DeadlineRules rules, Reckoner reckoner, Counting counting) {
        this(forms, rules, reckoner, () -> counting);
    }

    /// @param counting as the office counts now
    public CaseCoach(CaseForms forms, DeadlineRules rules, Reckoner reckoner, Supplier<Counting> counting) {
        this.forms = forms;
        this.rules = rules;
        this.reckoner = reckoner;
        this.counting = counting;
    }

    /// @param course where the case stands: a notice to complete has a time of its own
    /// @param today  the day that it is here
    public Coaching look(CaseContent record, CaseState course, LocalDate today) {
        FormDefinition form = forms.of(record.kind(), record.answers(), today);
        return new Coaching(
                form,
                conditions(record, today),
                new AnswerChecks(form).missing(record.answers(), record.form().filled()),
                until(record, course));
    }

    private Map<Condition, Judged> conditions(CaseContent record, LocalDate today) {
        var facts = new CaseFacts(record);
        ReportFacts read = facts.facts(today);
        var law = new ReportConditions(rules, reckoner, counting.get());
        Map<Condition, Judged> judged = new EnumMap<>(Condition.class);
        judged.putAll(law.judge(read));
        judged.keySet().retainAll(asked(record));
        deadline(record)
                .ifPresent(key -> judged.computeIfPresent(
                        Condition.TIME,
                        (condition, before) -> record.kind() == CaseKind.REPORT
                                ? before
                                : law.inTime(read.regime(), key, read.known(), facts.done(today))));
        return judged;
    }

    /// A finding and Form A have no reporter; Form A is asked only where a violation is suspected.
    private static Set<Condition> asked(CaseContent record) {
        return switch (record.kind()) {
            case REPORT -> EnumSet.allOf(Condition.class);
            case FINDING ->
                EnumSet.of(
                        Condition.REPORTED,
                        Condition.TIME,
                        Condition.TIME_PLACE,
                        Condition.ACCOUNT,
                        Condition.EVIDENCE);
            case FORM_A ->
                suspects(record)
                        ? EnumSet.of(Condition.TIME, Condition.TIME_PLACE, Condition.ACCOUNT, Condition.EVIDENCE)
                        : EnumSet.noneOf(Condition.class);
            case INITIAL_INFO -> EnumSet.noneOf(Condition.class);
        };
    }

    private static boolean suspects(CaseContent record) {
        return record.answers().text("has_violation").equals("yes");
    }

    /// Key of the deadline that runs from the day of the record.
    private static Optional<String> deadline(CaseContent record) {
        return switch (record.kind()) {
            case REPORT -> Optional.of("report.file");
            case FINDING -> Optional.of("finding.set");
            case FORM_A -> suspects(record) ? Optional.of("finding.set") : Optional.empty();
            case INITIAL_INFO -> Optional.empty();
        };
    }

    private Optional<Reckoned> until(CaseContent record, CaseState course) {
        Regime regime = record.summary().regime();
        CaseEvent notice = course.clocks().get(COMPLETION);
        if (notice != null) {
            return reckoned(regime, COMPLETION, notice.at());
        }
        return deadline(record)
                .flatMap(key -> record.summary().start().flatMap(day -> reckoned(regime, key, day.atStartOfDay())));
    }

    private Optional<Reckoned> reckoned(Regime regime, String key, LocalDateTime since) {
        return rules.find(regime, key, since.toLocalDate())
                .map(rule -> reckoner.reckon(
                        rule.term(),
                        since.atZone(counting.get().zone()).toInstant(),
                        counting.get(),
                        rule.unitUncertain()));
    }
}

package id.suar.violation.condition;

import id.suar.election.Regime;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRule;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Reckoner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges the conditions of a report. Pure.
public final class ReportConditions {

    private final DeadlineRules rules;
    private final Reckoner reckoner;
    private final Counting counting;

    public ReportConditions(DeadlineRules rules, Reckoner reckoner, Counting counting) {
        this.rules = rules;
        this.reckoner = reckoner;
        this.counting = counting;
    }

    /// Each condition, in its order.
    public Map<Condition, Judged> judge(ReportFacts facts) {
        Map<Condition, Judged> all = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            all.put(condition, judge(condition, facts));
        }
        return all;
    }

    private Judged judge(Condition condition, ReportFacts facts) {
        return switch (condition) {
            case REPORTER -> reporter(facts);
            case REPORTED -> reported(facts);
            case TIME -> time(facts);
            case SIGNATURE -> signature(facts);
            case TIME_PLACE -> lacking(lack("when", facts.occurredWhen()), lack("where", facts.occurredWhere()));
            case ACCOUNT -> lacking(lack("account", !facts.account().isBlank()));
            case EVIDENCE -> lacking(lack("evidence", facts.evidence() > 0));
        };
    }

    private static Judged reporter(ReportFacts facts) {
        return lacking(
                lack("name", !facts.reporterName().isBlank()),
                lack("address", !facts.reporterAddress().isBlank()),
                lack("citizen", facts.citizen()),
                lack("capacity", !facts.capacity().isBlank()));
    }

    /// Pilkada asks for an address too.
    private static Judged reported(ReportFacts facts) {
        boolean named = facts.reported().stream().anyMatch(one -> !one.name().isBlank());
        boolean found = !facts.regime().equals(Regime.PILKADA)
                || facts.reported().stream()
                        .filter(one -> !one.name().isBlank())
                        .anyMatch(one -> !one.address().isBlank());
        return lacking(lack("name", named), lack("address", !named || found));
    }

    private static Judged signature(ReportFacts facts) {
        if (!facts.regime().equals(Regime.PILKADA)) {
            return new Judged.NotAsked();
        }
        return facts.signature()
                .<Judged>map(same -> same ? new Judged.Met() : new Judged.NotMet(List.of("signature")))
                .orElseGet(() -> new Judged.Open("signature"));
    }

    private Judged time(ReportFacts facts) {
        if (facts.window()) {
            return new Judged.Open("window");
        }
        return inTime(facts.regime(), "report.file", facts.known(), facts.filed());
    }

    /// Whether something was done within a limit of the law.
    ///
    /// @param deadline key of the limit
    /// @param since    the day that it runs from
    /// @param done     the day on which it was done; today while it is not
    public Judged inTime(Regime regime, String deadline, Optional<LocalDate> since, LocalDate done) {
        if (since.isEmpty()) {
            return new Judged.NotMet(List.of("known"));
        }
        Optional<DeadlineRule> rule = rules.find(regime, deadline, since.get());
        if (rule.isEmpty()) {
            return new Judged.Open("rule");
        }
        Reckoned reckoned = reckoner.reckon(
                rule.get().term(),
                since.get().atStartOfDay(counting.zone()).toInstant(),
                counting,
                rule.get().unitUncertain());
        return switch (reckoned) {
            case Reckoned.Due due -> within(due, done);
            case Reckoned.CalendarIncomplete _ -> new Judged.Open("calendar");
            case Reckoned.Window _ -> new Judged.Open("window");
        };
    }

    private static Judged within(Reckoned.Due limit, LocalDate filed) {
        long late = ChronoUnit.DAYS.between(limit.last(), filed);
        return late > 0 ? new Judged.Late(limit, late) : new Judged.InTime(limit);
    }

    private static Optional<String> lack(String key, boolean there) {
        return there ? Optional.empty() : Optional.of(key);
    }

    @SafeVarargs
    private static Judged lacking(Optional<String>... lacks) {
        List<String> missing = new ArrayList<>();
        for (Optional<String> lack : lacks) {
            lack.ifPresent(missing::add);
        }
        return missing.isEmpty() ? new Judged.Met() : new Judged.NotMet(missing);
    }
}

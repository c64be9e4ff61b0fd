package id.suar.violation.register;

import id.suar.election.Regime;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRule;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Reckoner;
import id.suar.violation.record.CaseKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells of the deadlines that ran in cases whether they were kept, counted as the deadline board counts. Remembers
/// what
/// it counted, for many cases begin on few days; for one thread at a time.
public final class TermJudge {

    /// Deadlines that run from a day of the record itself, which may have been corrected since.
    private static final Set<String> FROM_RECORD = Set.of("finding.set", "report.file");

    private final DeadlineRules rules;
    private final Reckoner reckoner;
    private final Counting counting;
    private final Map<Start, Optional<Instant>> counted = new HashMap<>();

    public TermJudge(DeadlineRules rules, Reckoner reckoner, Counting counting) {
        this.rules = rules;
        this.reckoner = reckoner;
        this.counting = counting;
    }

    private record Start(Regime regime, String deadline, LocalDateTime since) {}

    /// @param now for those that still run
    public List<Timing> timings(RegisterRow row, Instant now) {
        return row.terms().stream().map(term -> timing(row, term, now)).toList();
    }

    public Timing timing(RegisterRow row, RegisterTerm term, Instant now) {
        var start = new Start(row.summary().regime(), term.deadline(), since(row, term));
        Optional<Instant> last = counted.computeIfAbsent(start, this::last);
        if (last.isEmpty()) {
            return Timing.UNKNOWN;
        }
        Optional<Instant> done =
                term.done().map(at -> at.atZone(counting.zone()).toInstant());
        boolean after = done.orElse(now).isAfter(last.get());
        return done.isPresent() ? after ? Timing.LATE : Timing.MET : after ? Timing.OVERDUE : Timing.RUNNING;
    }

    private static LocalDateTime since(RegisterRow row, RegisterTerm term) {
        return FROM_RECORD.contains(term.deadline()) && row.kind() != CaseKind.INITIAL_INFO
                ? row.summary().start().map(day -> day.atStartOfDay()).orElse(term.since())
                : term.since();
    }

    private Optional<Instant> last(Start start) {
        return rules.find(start.regime(), start.deadline(), start.since().toLocalDate())
                .flatMap(rule -> last(rule, start.since()));
    }

    private Optional<Instant> last(DeadlineRule rule, LocalDateTime since) {
        Instant from = since.atZone(counting.zone()).toInstant();
        return reckoner.reckon(rule.term(), from, counting, rule.unitUncertain()) instanceof Reckoned.Due due
                ? Optional.of(due.lastAt())
                : Optional.empty();
    }
}

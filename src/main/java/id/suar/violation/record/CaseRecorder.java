package id.suar.violation.record;

import id.suar.election.Regime;
import id.suar.form.AnswerFault;
import id.suar.form.AnswerSealing;
import id.suar.form.Answers;
import id.suar.form.PersonalParts;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// Records cases and changes to them. What it did is on disk when it returns.
public final class CaseRecorder {

    private final Journal journal;
    private final Clock clock;
    private final ZoneId zone;
    private final String actor;
    private final CaseChecks checks;
    private final AnswerSealing sealing;
    private final Predicate<EntryId> numbered;

    /// @param zone     of the office
    /// @param actor    account that records, as the journal names it
    /// @param parts    seals what is about persons
    /// @param numbered whether a case has an official number: its regime is fixed from then on
    public CaseRecorder(
            Journal journal,
            Clock clock,
            ZoneId zone,
            String actor,
            CaseChecks checks,
            PersonalParts parts,
            Predicate<EntryId> numbered) {
        this.journal = journal;
        this.clock = clock;
        this.zone = zone;
        this.actor = actor;
        this.checks = checks;
        this.sealing = new AnswerSealing(parts);
        this.numbered = numbered;
    }

    /// What became of an entry that is not in the journal yet.
    public sealed interface Prepared {

        record Ready(NewEntry entry) implements Prepared {}

        /// Nothing differs.
        record Unchanged() implements Prepared {}

        /// Nothing of it can be recorded.
        record Refused(List<AnswerFault> faults) implements Prepared {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// What became of recording.
    public sealed interface Recorded {

        /// @param id     of the case
        /// @param entry  that was written
        record Done(EntryId id, EntryId entry) implements Recorded {}

        record Unchanged() implements Recorded {}

        /// Nothing was written.
        record Refused(List<AnswerFault> faults) implements Recorded {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// @param typed by path, as typed
    public Recorded record(CaseKind kind, Map<String, String> typed) {
        return recorded(prepare(kind, typed));
    }

    /// @param seen  the case as whoever changes it saw it: its heads become the parents, so that nobody else's
    ///              change is passed over in silence
    /// @param typed only what is to be different; an empty text empties
    public Recorded amend(RecordedCase seen, Map<String, String> typed) {
        return recorded(prepare(seen, typed));
    }

    /// All, in one transaction.
    public void append(List<NewEntry> entries) {
        if (!entries.isEmpty()) {
            journal.append(entries);
        }
    }

    public Prepared prepare(CaseKind kind, Map<String, String> typed) {
        return switch (checks.read(kind, Answers.NONE, typed, today())) {
            case CaseReading.Faulty(var faults) -> new Prepared.Refused(faults);
            case CaseReading.Sound sound ->
                sealed(sound, body -> NewEntry.begin(clock.instant(), actor, kind.recorded(), body));
        };
    }

    public Prepared prepare(RecordedCase seen, Map<String, String> typed) {
        return switch (checks.read(seen.kind(), seen.answers(), typed, today())) {
            case CaseReading.Faulty(var faults) -> new Prepared.Refused(faults);
            case CaseReading.Sound sound -> amendment(seen, sound);
        };
    }

    private Prepared amendment(RecordedCase seen, CaseReading.Sound sound) {
        if (sound.changed().isEmpty() && !seen.conflict()) {
            return new Prepared.Unchanged();
        }
        Regime before = seen.summary().regime();
        String after = sound.changed().getOrDefault("regime", before.key());
        if (!after.equals(before.key()) && numbered.test(seen.id())) {
            return new Prepared.Refused(
                    List.of(new AnswerFault("regime", "violation.case.fault.regime_fixed", List.of(before.key()))));
        }
        String kind = seen.kind().amended();
        return sealed(sound, body -> NewEntry.amend(clock.instant(), actor, kind, seen.id(), seen.heads(), body));
    }

    private Prepared sealed(CaseReading.Sound sound, Function<byte[], NewEntry> entry) {
        return switch (sealing.body(sound.form(), sound.changed())) {
            case AnswerSealing.Sealed.Body(byte[] body)
            when body.length > NewEntry.MAX_BODY ->
                new Prepared.Refused(
                        List.of(new AnswerFault("", "form.fault.whole", List.of(body.length, NewEntry.MAX_BODY))));
            case AnswerSealing.Sealed.Body(byte[] body) -> new Prepared.Ready(entry.apply(body));
            case AnswerSealing.Sealed.Refused(String path, String reason) ->
                new Prepared.Refused(List.of(new AnswerFault(path, reason, List.of())));
        };
    }

    private Recorded recorded(Prepared prepared) {
        return switch (prepared) {
            case Prepared.Ready(NewEntry entry) -> {
                Entry written = journal.append(entry);
                yield new Recorded.Done(written.subject(), written.id());
            }
            case Prepared.Unchanged() -> new Recorded.Unchanged();
            case Prepared.Refused(var faults) -> new Recorded.Refused(faults);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

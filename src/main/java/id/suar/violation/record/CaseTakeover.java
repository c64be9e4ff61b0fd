package id.suar.violation.record;

import id.suar.election.Regime;
import id.suar.form.AnswerFault;
import id.suar.form.Answers;
import id.suar.journal.EntryId;
import id.suar.violation.ViolationDictionary;
import id.suar.violation.record.CaseRecorder.Prepared;
import id.suar.violation.record.CaseRecorder.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Begins the record that follows another one, with what is known of it already, and has each name the other. The same
/// record is followed once: asked again, it only makes good what a cut left undone. Persons are not opened for it.
public final class CaseTakeover {

    private static final String ALLEGED = "has_violation";

    private final CaseRecorder recorder;
    private final Cases cases;
    private final ViolationDictionary violations;

    public CaseTakeover(CaseRecorder recorder, Cases cases, ViolationDictionary violations) {
        this.recorder = recorder;
        this.cases = cases;
        this.violations = violations;
    }

    /// What became of it.
    public sealed interface Taken {

        /// @param id    of the record that follows
        /// @param fresh it was begun now
        record Done(EntryId id, CaseKind kind, boolean fresh) implements Taken {}

        /// Nothing follows a record of this kind.
        record Nothing(CaseKind kind) implements Taken {}

        /// Nothing was written.
        ///
        /// @param kind   of the record that was to follow
        /// @param faults by paths of that record
        record Refused(CaseKind kind, List<AnswerFault> faults) implements Taken {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// What stands in the way; empty when it may be taken over.
    public Optional<Taken> hindered(RecordedCase source) {
        Optional<Takeover> takeover = Takeover.of(source.kind());
        if (takeover.isEmpty()) {
            return Optional.of(new Taken.Nothing(source.kind()));
        }
        if (existing(takeover.get(), source).isPresent()) {
            return Optional.empty();
        }
        if (source.kind() == CaseKind.FORM_A && !source.answers().text(ALLEGED).equals("yes")) {
            var fault = new AnswerFault(ALLEGED, "violation.takeover.nothing_alleged", List.of());
            return Optional.of(new Taken.Refused(source.kind(), List.of(fault)));
        }
        CaseKind to = takeover.get().to();
        return recorder.prepare(to, typed(takeover.get(), source)) instanceof Prepared.Refused(var faults)
                ? Optional.of(new Taken.Refused(to, faults))
                : Optional.empty();
    }

    public Taken take(RecordedCase source) {
        return hindered(source).orElseGet(() -> take(Takeover.of(source.kind()).orElseThrow(), source));
    }

    private Taken take(Takeover takeover, RecordedCase source) {
        Optional<EntryId> known = existing(takeover, source);
        if (known.isPresent()) {
            return linked(takeover, source, known.get(), false);
        }
        return switch (recorder.record(takeover.to(), typed(takeover, source))) {
            case Recorded.Done(EntryId id, EntryId _) -> linked(takeover, source, id, true);
            case Recorded.Refused(var faults) -> new Taken.Refused(takeover.to(), faults);
            case Recorded.Unchanged() -> throw new IllegalStateException("a new record without answers");
        };
    }

    private Taken linked(Takeover takeover, RecordedCase source, EntryId id, boolean fresh) {
        String before = source.answers().text(takeover.back());
        if (before.lines().noneMatch(id.toString()::equals)) {
            String after = before.isEmpty() ? id.toString() : before + "\n" + id;
            if (recorder.amend(source, Map.of(takeover.back(), after)) instanceof Recorded.Refused(var faults)) {
                return new Taken.Refused(source.kind(), faults);
            }
        }
        return new Taken.Done(id, takeover.to(), fresh);
    }

    /// The first record that names this one as what it follows.
    private Optional<EntryId> existing(Takeover takeover, RecordedCase source) {
        String id = source.id().toString();
        return cases.list(CaseFilter.ALL.kind(takeover.to()).text(id), 0, Integer.MAX_VALUE).rows().stream()
                .flatMap(row -> cases.find(row.id()).stream())
                .filter(one -> one.answers().text(takeover.link()).lines().anyMatch(id::equals))
                .map(RecordedCase::id)
                .min(EntryId::compareTo);
    }

    private Map<String, String> typed(Takeover takeover, RecordedCase source) {
        Map<String, String> typed = takeover.answers(source.answers());
        typed.put(takeover.link(), source.id().toString());
        if (takeover.to() == CaseKind.FINDING) {
            Answers answers = Answers.of(typed);
            violations
                    .find(new Regime(answers.text("regime")), answers.text("kind"))
                    .ifPresent(kind -> {
                        typed.put("basis", kind.basis());
                        typed.put("sanction", kind.sanction());
                        typed.put("suspected", String.join(";", kind.proposal().suspected()));
                    });
        }
        return typed;
    }
}

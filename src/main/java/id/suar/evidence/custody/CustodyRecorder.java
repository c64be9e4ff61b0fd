package id.suar.evidence.custody;

import id.suar.evidence.CustodyStep;
import id.suar.evidence.EvidenceEntries;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.RecordedItem;
import id.suar.form.AnswerChecks;
import id.suar.form.AnswerFault;
import id.suar.form.Answers;
import id.suar.form.AnswersCodec;
import id.suar.form.FormDefinition;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Records what is said of evidence and what was done with it. What it did is on disk when it returns.
public final class CustodyRecorder {

    private final Journal journal;
    private final Clock clock;
    private final String actor;
    private final EvidenceItems items;
    private final EvidenceForms forms;

    /// @param actor account that records, as the journal names it
    public CustodyRecorder(Journal journal, Clock clock, String actor, EvidenceItems items, EvidenceForms forms) {
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
        this.items = items;
        this.forms = forms;
    }

    /// What became of recording.
    public sealed interface Noted {

        record Done() implements Noted {}

        record Unchanged() implements Noted {}

        /// No entry here tells of such evidence.
        record Unknown() implements Noted {}

        /// Nothing was written.
        record Refused(List<AnswerFault> faults) implements Noted {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// A description may be as incomplete as it is.
    ///
    /// @param typed only what is to be different, by path as typed; an empty text empties
    public Noted describe(EvidenceId content, Map<String, String> typed) {
        Answers before = Described.of(items.custody(content));
        Map<String, String> changed = clean(forms.item(), typed);
        changed.entrySet().removeIf(one -> before.text(one.getKey()).equals(one.getValue()));
        List<AnswerFault> faults = new AnswerChecks(forms.item()).faults(changed);
        if (!faults.isEmpty()) {
            return new Noted.Refused(faults);
        }
        return changed.isEmpty() ? new Noted.Unchanged() : noted(content, EvidenceEntries.DESCRIBED, changed);
    }

    /// A step is complete or not recorded: nobody can say later what was done.
    ///
    /// @param typed by path as typed
    public Noted step(EvidenceId content, Map<String, String> typed) {
        Map<String, String> said = clean(forms.step(), typed);
        said.values().removeIf(String::isEmpty);
        var checks = new AnswerChecks(forms.step());
        List<AnswerFault> faults = checks.faults(said);
        if (faults.isEmpty()) {
            faults = checks.missing(Answers.of(said), Set.of());
        }
        return faults.isEmpty() ? noted(content, EvidenceEntries.STEPPED, said) : new Noted.Refused(faults);
    }

    private static Map<String, String> clean(FormDefinition form, Map<String, String> typed) {
        var checks = new AnswerChecks(form);
        Map<String, String> clean = new TreeMap<>();
        typed.forEach(
                (path, text) -> clean.put(path, checks.clean(Map.of(path, text)).text(path)));
        return clean;
    }

    private Noted noted(EvidenceId content, String kind, Map<String, String> said) {
        Optional<RecordedItem> record = record(content);
        record.ifPresent(one -> journal.append(
                NewEntry.amend(clock.instant(), actor, kind, one.subject(), one.heads(), AnswersCodec.encode(said))));
        return record.isPresent() ? new Noted.Done() : new Noted.Unknown();
    }

    /// Where something was said of it last, so that what is said now comes after it whatever the clocks say; else the
    /// record of this device, else of whoever has one.
    private Optional<RecordedItem> record(EvidenceId content) {
        String own = journal.id().device();
        List<RecordedItem> records = items.records(content);
        Optional<EntryId> last = items.custody(content).stream()
                .filter(step -> step.kind() == CustodyStep.Kind.DESCRIBED || step.kind() == CustodyStep.Kind.STEPPED)
                .reduce((before, after) -> after)
                .map(CustodyStep::record);
        return records.stream()
                .filter(one -> last.filter(one.subject()::equals).isPresent())
                .findFirst()
                .or(() -> records.stream()
                        .filter(one -> one.subject().journal().device().equals(own))
                        .findFirst())
                .or(() -> records.stream().findFirst());
    }
}

package id.suar.violation.record;

import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.form.AnswerChecks;
import id.suar.form.AnswerFault;
import id.suar.form.Answers;
import id.suar.form.AnswersCodec;
import id.suar.form.FieldType;
import id.suar.form.FormDefinition;
import id.suar.violation.FieldFault;
import id.suar.violation.FindingChecks;
import id.suar.violation.FindingField;
import id.suar.violation.FindingReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is asked of a case's record before it is saved here: that each answer is of its type, that place, election and
/// kind exist and agree. A record may be as incomplete as it is; only a finding needs what it always needed, and each
/// record a regime. What other devices recorded is never asked again.
public final class CaseChecks {

    /// The most bytes of one entry's answers; with what is sealed it stays under the bound of an entry.
    private static final int MOST_BYTES = 56_000;

    private final CaseForms forms;
    private final FindingChecks findings;
    private final Packs packs;

    public CaseChecks(CaseForms forms, FindingChecks findings, Packs packs) {
        this.forms = forms;
        this.findings = findings;
        this.packs = packs;
    }

    /// @param before what stands in the record; [Answers#NONE] for a new one
    /// @param typed  by path, as typed: only what is to be different
    /// @param today  the day that it is here
    public CaseReading read(CaseKind kind, Answers before, Map<String, String> typed, LocalDate today) {
        Map<String, String> proposed = withRegime(before, typed);
        FormDefinition form = forms.of(kind, before.with(proposed), today);
        Map<String, String> changed = clean(form, proposed);
        // A path that is sealed is not among the answers in clear: whether it differs is not known here.
        changed.entrySet()
                .removeIf(one ->
                        !form.sealed(one.getKey()) && before.text(one.getKey()).equals(one.getValue()));
        Answers after = before.with(changed);
        List<AnswerFault> faults = new ArrayList<>(new AnswerChecks(form).faults(changed));
        if (faults.isEmpty()) {
            faults.addAll(agreement(kind, form, changed, after));
        }
        if (faults.isEmpty()) {
            size(changed).ifPresent(faults::add);
        }
        return faults.isEmpty() ? new CaseReading.Sound(form, changed) : new CaseReading.Faulty(faults);
    }

    private static Map<String, String> clean(FormDefinition form, Map<String, String> typed) {
        Map<String, String> clean = new TreeMap<>();
        var checks = new AnswerChecks(form);
        typed.forEach(
                (path, text) -> clean.put(path, checks.clean(Map.of(path, text)).text(path)));
        return clean;
    }

    /// The regime comes from the contest.
    private Map<String, String> withRegime(Answers before, Map<String, String> typed) {
        Map<String, String> proposed = new TreeMap<>(typed);
        String election = typed.getOrDefault("election", "").strip();
        if (typed.getOrDefault("regime", before.text("regime")).isBlank()
                || typed.containsKey("election") && !typed.containsKey("regime")) {
            contest(election)
                    .ifPresent(
                            contest -> proposed.put("regime", contest.regime().key()));
        }
        return proposed;
    }

    private Optional<Contest> contest(String election) {
        return packs.contests().stream()
                .filter(one -> election.equals(one.id())
                        || election.equals(one.election().key()))
                .findFirst();
    }

    private List<AnswerFault> agreement(
            CaseKind kind, FormDefinition form, Map<String, String> changed, Answers after) {
        Map<FindingField, String> law = new EnumMap<>(FindingField.class);
        law.put(FindingField.ELECTION, after.text("election"));
        law.put(FindingField.REGIME, after.text("regime"));
        List<AnswerFault> faults = new ArrayList<>();
        ask(FindingField.ELECTION, law, "election", faults);
        ask(FindingField.REGIME, law, "regime", faults);
        changed.forEach((path, text) -> {
            FieldType type = form.at(path).orElseThrow().type();
            if (type == FieldType.PLACE && !text.isEmpty()) {
                ask(FindingField.PLACE, Map.of(FindingField.PLACE, text), path, faults);
            } else if (path.equals("v.type") && !text.isEmpty()) {
                law.put(FindingField.KIND, text);
                ask(FindingField.KIND, law, path, faults);
            }
        });
        if (kind == CaseKind.FINDING && faults.isEmpty()) {
            faults.addAll(finding(after));
        }
        return faults;
    }

    private void ask(FindingField field, Map<FindingField, String> texts, String path, List<AnswerFault> faults) {
        findings.fault(field, texts).map(fault -> at(path, fault)).ifPresent(faults::add);
    }

    /// A finding is read by more than its form: what it always needed, it needs.
    private List<AnswerFault> finding(Answers after) {
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        for (FindingField field : FindingField.values()) {
            texts.put(field, after.text(field.key()));
        }
        return switch (findings.read(texts)) {
            case FindingReading.Sound _ -> List.of();
            case FindingReading.Faulty(var faults) ->
                faults.stream().map(fault -> at(fault.field().key(), fault)).toList();
        };
    }

    private static AnswerFault at(String path, FieldFault fault) {
        return new AnswerFault(path, fault.reason(), fault.values());
    }

    private static Optional<AnswerFault> size(Map<String, String> changed) {
        int bytes = AnswersCodec.encode(changed).length;
        return bytes <= MOST_BYTES
                ? Optional.empty()
                : Optional.of(new AnswerFault("", "form.fault.whole", List.of(bytes, MOST_BYTES)));
    }
}

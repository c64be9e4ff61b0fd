package id.suar.violation;

import id.suar.election.Packs;
import id.suar.election.Regime;
import id.suar.journal.EntryId;
import id.suar.table.BadLine;
import id.suar.table.Columns;
import id.suar.table.Faults;
import id.suar.table.Line;
import id.suar.table.TableFile;
import id.suar.table.TableRead;
import id.suar.violation.FindingRecorder.Amendment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Records a whole file of findings, or nothing of it. The same file again adds nothing; changed cells of a
/// known finding amend it.
public final class FindingImporter {

    private static final Set<FindingField> LAW =
            Set.of(FindingField.BASIS, FindingField.SANCTION, FindingField.SUSPECTED);

    private final FindingRecorder recorder;
    private final Findings findings;
    private final FindingChecks checks;
    private final ViolationDictionary dictionary;
    private final Packs packs;

    public FindingImporter(
            FindingRecorder recorder,
            Findings findings,
            FindingChecks checks,
            ViolationDictionary dictionary,
            Packs packs) {
        this.recorder = recorder;
        this.findings = findings;
        this.checks = checks;
        this.dictionary = dictionary;
        this.packs = packs;
    }

    /// What became of a file.
    public sealed interface Imported {

        /// All of it is on disk.
        record Done(int begun, int amended, int unchanged) implements Imported {}

        /// Nothing was changed; every bad line, in order.
        record Refused(List<BadLine> faults) implements Imported {}
    }

    /// @param ignoreUnknown leave out columns that are not known, instead of refusing the file
    public Imported read(Path file, boolean ignoreUnknown) {
        List<String> known = FindingColumns.all();
        return switch (TableFile.read(file, new Columns(known::contains, FindingColumns.required(), ignoreUnknown))) {
            case TableRead.Refused refused -> new Imported.Refused(refused.faults());
            case TableRead.Table table -> take(table.lines());
        };
    }

    private Imported take(List<Line> lines) {
        var faults = new Faults();
        List<Finding> begun = new ArrayList<>();
        List<Amendment> amended = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (Line line : lines) {
            String id = line.cell(FindingColumns.ID);
            Long before = seen.putIfAbsent(id, line.number());
            if (id.isEmpty()) {
                faults.add(BadLine.of(line.number(), FindingColumns.ID, "violation.import.id"));
            } else if (before != null) {
                faults.add(BadLine.of(line.number(), FindingColumns.ID, "violation.import.twice", before));
            } else {
                Optional<RecordedFinding> known = known(line, id);
                switch (checks.read(texts(line, id, known))) {
                    case FindingReading.Faulty faulty -> faulty.faults().forEach(fault -> faults.add(at(line, fault)));
                    case FindingReading.Sound(Finding finding) ->
                        known.ifPresentOrElse(
                                one -> amended.add(new Amendment(one, finding)), () -> begun.add(finding));
                }
            }
        }
        return faults.none() ? record(begun, amended) : new Imported.Refused(faults.all());
    }

    private Imported record(List<Finding> begun, List<Amendment> known) {
        List<Amendment> changed = known.stream()
                .filter(one -> !one.seen().finding().equals(one.after()))
                .toList();
        recorder.append(begun, changed);
        return new Imported.Done(begun.size(), changed.size(), known.size() - changed.size());
    }

    private Optional<RecordedFinding> known(Line line, String id) {
        Optional<RecordedFinding> byId = entry(id).flatMap(findings::find);
        return byId.or(() -> findings.byRef(ref(line, id)));
    }

    /// A row whose id is no entry of this journal is known by that id from now on.
    private static String ref(Line line, String id) {
        String ref = line.cell(FindingField.REF.key());
        return ref.isEmpty() ? id : ref;
    }

    private Map<FindingField, String> texts(Line line, String id, Optional<RecordedFinding> known) {
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        known.ifPresent(one -> texts.putAll(FindingTexts.of(one.finding())));
        boolean here = known.isPresent() && known.get().id().toString().equals(id);
        for (FindingField field : FindingField.values()) {
            if (line.has(field.key())) {
                texts.put(field, line.cell(field.key()));
            }
        }
        texts.put(FindingField.REF, here ? known.get().finding().ref() : ref(line, id));
        proposeRegime(texts);
        proposeArticles(texts, known);
        return texts;
    }

    private void proposeRegime(Map<FindingField, String> texts) {
        if (texts.getOrDefault(FindingField.REGIME, "").isEmpty()) {
            String election = texts.getOrDefault(FindingField.ELECTION, "");
            packs.contests().stream()
                    .filter(one -> election.equals(one.id())
                            || election.equals(one.election().key()))
                    .findFirst()
                    .ifPresent(
                            one -> texts.put(FindingField.REGIME, one.regime().key()));
        }
    }

    /// A kind without articles gets those of the dictionary; articles once recorded stay.
    private void proposeArticles(Map<FindingField, String> texts, Optional<RecordedFinding> known) {
        String kind = texts.getOrDefault(FindingField.KIND, "");
        boolean given =
                LAW.stream().anyMatch(field -> !texts.getOrDefault(field, "").isEmpty());
        if (kind.isEmpty() || given) {
            return;
        }
        Optional<Suspicion> recorded = known.map(one -> one.finding().suspicion())
                .filter(one -> one.kind().equals(kind));
        Regime regime = new Regime(texts.getOrDefault(FindingField.REGIME, ""));
        recorded.or(() -> dictionary.find(regime, kind).map(ViolationKind::proposal))
                .ifPresent(proposal -> {
                    texts.put(FindingField.BASIS, proposal.basis());
                    texts.put(FindingField.SANCTION, proposal.sanction());
                    texts.put(FindingField.SUSPECTED, String.join(";", proposal.suspected()));
                });
    }

    private static BadLine at(Line line, FieldFault fault) {
        return BadLine.at(
                line, fault.field().key(), fault.reason(), fault.values().toArray());
    }

    private static Optional<EntryId> entry(String id) {
        try {
            return Optional.of(EntryId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

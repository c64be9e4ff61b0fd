package id.suar.violation.record;

import id.suar.form.AnswerFault;
import id.suar.form.Answers;
import id.suar.journal.EntryId;
import id.suar.journal.NewEntry;
import id.suar.table.BadLine;
import id.suar.table.Columns;
import id.suar.table.Faults;
import id.suar.table.Line;
import id.suar.table.TableFile;
import id.suar.table.TableRead;
import id.suar.violation.record.CaseRecorder.Prepared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Records a whole file of cases of one kind, or nothing of it. The same file again adds nothing; changed cells of a
/// known case amend it. What is about persons and stands in a record already is never changed by a file: nobody can
/// compare it without opening it.
public final class CaseImporter {

    private final CaseRecorder recorder;
    private final Cases cases;
    private final CaseForms forms;

    public CaseImporter(CaseRecorder recorder, Cases cases, CaseForms forms) {
        this.recorder = recorder;
        this.cases = cases;
        this.forms = forms;
    }

    /// What became of a file.
    public sealed interface Imported {

        /// All of it is on disk.
        record Done(int begun, int amended, int unchanged) implements Imported {}

        /// Nothing was changed; every bad line, in order.
        record Refused(List<BadLine> faults) implements Imported {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// @param ignoreUnknown leave out columns that are not known, instead of refusing the file
    public Imported read(CaseKind kind, Path file, boolean ignoreUnknown) {
        var columns = new Columns(column -> known(kind, column), Set.of(CaseColumns.ID), ignoreUnknown);
        return switch (TableFile.read(file, columns)) {
            case TableRead.Refused refused -> new Imported.Refused(refused.faults());
            case TableRead.Table table -> new Reading(kind, table.columns()).take(table.lines());
        };
    }

    private boolean known(CaseKind kind, String column) {
        return column.equals(CaseColumns.ID) || CaseColumns.TOLD.contains(column) || forms.knows(kind, column);
    }

    /// One file.
    private final class Reading {

        private final CaseKind kind;
        private final List<String> paths;
        private final Faults faults = new Faults();
        private final List<NewEntry> entries = new ArrayList<>();
        private final Map<String, Long> seen = new HashMap<>();
        private int begun;
        private int unchanged;

        Reading(CaseKind kind, List<String> columns) {
            this.kind = kind;
            this.paths =
                    columns.stream().filter(column -> forms.knows(kind, column)).toList();
        }

        Imported take(List<Line> lines) {
            lines.forEach(this::take);
            if (!faults.none()) {
                return new Imported.Refused(faults.all());
            }
            recorder.append(entries);
            return new Imported.Done(begun, entries.size() - begun, unchanged);
        }

        private void take(Line line) {
            String id = line.cell(CaseColumns.ID);
            Long before = seen.putIfAbsent(id, line.number());
            if (id.isEmpty()) {
                faults.add(BadLine.at(line, CaseColumns.ID, "violation.import.id"));
            } else if (before != null) {
                faults.add(BadLine.at(line, CaseColumns.ID, "violation.import.twice", before));
            } else {
                Optional<RecordedCase> known = find(kind, id);
                prepared(
                        line,
                        known.isPresent(),
                        known.map(one -> recorder.prepare(one, typed(line, one)))
                                .orElseGet(() -> recorder.prepare(kind, typed(line, id))));
            }
        }

        private void prepared(Line line, boolean known, Prepared prepared) {
            switch (prepared) {
                case Prepared.Ready(NewEntry entry) -> {
                    entries.add(entry);
                    begun += known ? 0 : 1;
                }
                case Prepared.Unchanged() -> unchanged++;
                case Prepared.Refused(var wrong) -> wrong.forEach(fault -> faults.add(at(line, fault)));
            }
        }

        private Map<String, String> typed(Line line, String id) {
            Map<String, String> typed = new TreeMap<>();
            paths.stream().filter(path -> !line.cell(path).isEmpty()).forEach(path -> typed.put(path, line.cell(path)));
            // A row whose id is no entry of this journal is known by that id from now on.
            typed.putIfAbsent("ref", id);
            return typed;
        }

        private Map<String, String> typed(Line line, RecordedCase known) {
            Map<String, String> typed = new TreeMap<>();
            Answers answers = known.answers();
            for (String path : paths) {
                boolean sealed = forms.personal(kind, path);
                boolean news = sealed
                        ? !known.form().filled().contains(path)
                                && !line.cell(path).isEmpty()
                        : true;
                if (news && !(path.equals("ref") && line.cell(path).isEmpty())) {
                    typed.put(path, line.cell(path));
                }
            }
            typed.entrySet().removeIf(one -> one.getValue().isEmpty() && !answers.has(one.getKey()));
            return typed;
        }
    }

    private Optional<RecordedCase> find(CaseKind kind, String id) {
        return entry(id)
                .or(() -> cases.byRef(kind, id))
                .or(() -> ShortId.read(id)
                        .map(cases::byShortId)
                        .filter(ids -> ids.size() == 1)
                        .map(List::getFirst))
                .flatMap(cases::find)
                .filter(one -> one.kind() == kind);
    }

    private static Optional<EntryId> entry(String id) {
        try {
            return Optional.of(EntryId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static BadLine at(Line line, AnswerFault fault) {
        return BadLine.at(line, fault.path(), fault.reason(), fault.values().toArray());
    }
}

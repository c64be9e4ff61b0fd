package id.suar.count.checklist;

import id.suar.count.checklist.ChecklistRecorder.Answers;
import id.suar.election.Contest;
import id.suar.election.Election;
import id.suar.election.Packs;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import id.suar.table.BadLine;
import id.suar.table.Columns;
import id.suar.table.Faults;
import id.suar.table.Line;
import id.suar.table.TableFile;
import id.suar.table.TableRead;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Records a whole file of answers, or nothing of it. The same file again adds nothing; a row without an answer says
/// nothing, and takes nothing back.
public final class ChecklistImporter {

    private final ChecklistRecorder recorder;
    private final Checklists checklists;
    private final ChecklistPacks questions;
    private final Packs packs;
    private final Regions regions;
    private final RegionCode scope;
    private final Map<String, Set<String>> contests = new HashMap<>();

    public ChecklistImporter(
            ChecklistRecorder recorder,
            Checklists checklists,
            ChecklistPacks questions,
            Packs packs,
            Regions regions,
            RegionCode scope) {
        this.recorder = recorder;
        this.checklists = checklists;
        this.questions = questions;
        this.packs = packs;
        this.regions = regions;
        this.scope = scope;
    }

    /// What became of a file.
    public sealed interface Imported {

        /// All of it is on disk.
        ///
        /// @param stations  polling stations with something new
        /// @param answers   that are new or changed
        /// @param unchanged answers that the record says already
        record Done(int stations, int answers, int unchanged) implements Imported {}

        /// Nothing was changed; every bad line, in order.
        record Refused(List<BadLine> faults) implements Imported {}
    }

    private record Place(Election election, TpsCode station) {}

    private record Question(Place place, String item) {}

    /// @param ignoreUnknown leave out columns that are not known, instead of refusing the file
    public Imported read(Path file, boolean ignoreUnknown) {
        List<String> known = ChecklistColumns.all();
        var columns = new Columns(known::contains, ChecklistColumns.required(), ignoreUnknown);
        return switch (TableFile.read(file, columns)) {
            case TableRead.Refused refused -> new Imported.Refused(refused.faults());
            case TableRead.Table table -> take(table.lines());
        };
    }

    private Imported take(List<Line> lines) {
        var faults = new Faults();
        Map<Place, Map<String, Optional<Answer>>> given = new LinkedHashMap<>();
        Map<Question, Long> seen = new HashMap<>();
        int answers = 0;
        for (Line line : lines) {
            Optional<Question> question = question(line, faults);
            Optional<Answer> answer = AnswerReading.read(line, contests(line), faults);
            if (question.isEmpty() || answer.isEmpty()) {
                continue;
            }
            Long before = seen.putIfAbsent(question.get(), line.number());
            if (before != null) {
                faults.add(BadLine.of(line.number(), ChecklistColumns.ITEM, "checklist.import.twice", before));
            }
            given.computeIfAbsent(question.get().place(), _ -> new HashMap<>())
                    .put(question.get().item(), answer);
            answers++;
        }
        return faults.none() ? record(given, answers) : new Imported.Refused(faults.all());
    }

    private Imported record(Map<Place, Map<String, Optional<Answer>>> given, int answers) {
        List<Answers> all = given.entrySet().stream()
                .map(one -> new Answers(
                        one.getKey().election(),
                        one.getKey().station(),
                        one.getValue(),
                        checklists.find(
                                one.getKey().election().key(), one.getKey().station())))
                .filter(one -> !one.changed().isEmpty())
                .toList();
        int changed = all.stream().mapToInt(one -> one.changed().size()).sum();
        return new Imported.Done(recorder.record(all), changed, answers - changed);
    }

    /// Keys of the contests of the line's election, in their order.
    private Set<String> contests(Line line) {
        String election = line.cell(ChecklistColumns.ELECTION);
        return contests.computeIfAbsent(
                election,
                key -> packs.contests().stream()
                        .filter(contest -> contest.election().key().equals(key))
                        .map(Contest::key)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Optional<Question> question(Line line, Faults faults) {
        String key = line.cell(ChecklistColumns.ELECTION);
        Optional<Election> election = packs.contests().stream()
                .map(Contest::election)
                .filter(one -> one.key().equals(key))
                .findFirst();
        if (election.isEmpty()) {
            faults.add(BadLine.of(line.number(), ChecklistColumns.ELECTION, "checklist.import.election", key));
        }
        Optional<TpsCode> station = station(line, faults);
        String item = line.cell(ChecklistColumns.ITEM);
        boolean known =
                election.map(questions::of).flatMap(pack -> pack.item(item)).isPresent();
        if (election.isPresent() && !known) {
            faults.add(BadLine.of(line.number(), ChecklistColumns.ITEM, "checklist.import.item", item));
        }
        return election.isPresent() && station.isPresent() && known
                ? Optional.of(new Question(new Place(election.get(), station.get()), item))
                : Optional.empty();
    }

    private Optional<TpsCode> station(Line line, Faults faults) {
        String code = line.cell(ChecklistColumns.STATION);
        Optional<TpsCode> station = TpsCode.read(code);
        String reason = station.isEmpty()
                ? "checklist.import.station"
                : regions.find(station.get().village()).isEmpty()
                        ? "checklist.import.village"
                        : station.get().isWithin(scope) ? "" : "checklist.import.scope";
        if (reason.isEmpty()) {
            return station;
        }
        faults.add(BadLine.of(line.number(), ChecklistColumns.STATION, reason, code));
        return Optional.empty();
    }
}

package id.suar.count.checklist;

import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the table of [SqlChecklistView].
public final class SqlChecklists implements Checklists {

    private static final String OF_SCOPE =
            " FROM checklist WHERE election = ? AND station >= ? AND station < ? ORDER BY station, recorded_at, subject";

    private final Database db;

    public SqlChecklists(Database db) {
        this.db = db;
    }

    @Override
    public List<StationChecklist> list(String election, RegionCode scope) {
        List<StationChecklist> all = new ArrayList<>();
        each(election, scope, all::add);
        return all;
    }

    @Override
    public List<ChecklistCount> counts(String election, RegionCode scope) {
        List<ChecklistCount> rows = db.read(handle -> handle.createQuery(
                        "SELECT station, yes, no, unobserved, last, recorded_at, actor, heads" + OF_SCOPE)
                .bind(0, election)
                .bind(1, scope.digits())
                .bind(2, end(scope))
                .map(SqlChecklists::counted)
                .list());
        List<ChecklistCount> counts = new ArrayList<>(rows.size());
        for (ChecklistCount row : rows) {
            boolean again = !counts.isEmpty() && counts.getLast().station().equals(row.station());
            if (again) {
                counts.removeLast();
            }
            counts.add(again ? count(find(election, row.station()).orElseThrow()) : row);
        }
        return counts;
    }

    @Override
    public Optional<StationChecklist> find(String election, TpsCode station) {
        List<RecordedChecklist> records =
                db.read(handle -> handle.createQuery("SELECT * FROM checklist WHERE election = ? AND station = ?")
                        .bind(0, election)
                        .bind(1, station.digits())
                        .map(SqlChecklists::record)
                        .list());
        return records.isEmpty() ? Optional.empty() : Optional.of(StationChecklist.of(records));
    }

    @Override
    public Optional<StationChecklist> find(EntryId subject) {
        return db.read(handle -> handle.createQuery("SELECT * FROM checklist WHERE subject = ?")
                        .bind(0, subject.toString())
                        .map(SqlChecklists::record)
                        .findOne())
                .flatMap(one -> find(one.state().election(), one.state().station()));
    }

    @Override
    public List<String> elections() {
        return db.read(handle -> handle.createQuery("SELECT DISTINCT election FROM checklist ORDER BY election")
                .mapTo(String.class)
                .list());
    }

    @Override
    public Optional<Given> answer(String election, TpsCode station, String item) {
        return find(election, station)
                .flatMap(one -> one.answer(item))
                .map(answer -> new Given(answer.said(), answer.at(), answer.persons(), answer.text()));
    }

    @Override
    public List<ItemTotal> totals(String election, RegionCode scope, Level by) {
        Map<String, ItemTotal> totals = new TreeMap<>();
        each(
                election,
                scope,
                one -> one.told()
                        .forEach((code, told) -> told.answer().ifPresent(answer -> {
                            ItemTotal total = total(one.station().village().at(by), code, answer);
                            totals.merge(total.region() + " " + code, total, ItemTotal::plus);
                        })));
        return List.copyOf(totals.values());
    }

    private static ItemTotal total(RegionCode region, String code, Answer answer) {
        return new ItemTotal(
                region,
                code,
                answer.said() == Said.YES ? 1 : 0,
                answer.said() == Said.NO ? 1 : 0,
                answer.said() == Said.NOT_OBSERVED ? 1 : 0,
                answer.problem() ? answer.persons().orElse(0) : 0);
    }

    /// Station by station, so that a province needs no more memory than one of them.
    private void each(String election, RegionCode scope, Consumer<StationChecklist> taken) {
        List<RecordedChecklist> same = new ArrayList<>();
        db.read(handle -> {
            handle.createQuery("SELECT *" + OF_SCOPE)
                    .bind(0, election)
                    .bind(1, scope.digits())
                    .bind(2, end(scope))
                    .map(SqlChecklists::record)
                    .forEach(record -> {
                        if (!same.isEmpty()
                                && !same.getFirst()
                                        .state()
                                        .station()
                                        .equals(record.state().station())) {
                            taken.accept(StationChecklist.of(same));
                            same.clear();
                        }
                        same.add(record);
                    });
            return same;
        });
        if (!same.isEmpty()) {
            taken.accept(StationChecklist.of(same));
        }
    }

    /// A scope is a prefix of the codes of its stations; a colon follows the digits.
    private static String end(RegionCode scope) {
        return scope.digits() + ":";
    }

    private static ChecklistCount count(StationChecklist one) {
        RecordedChecklist last = one.last();
        return new ChecklistCount(
                one.station(),
                one.count(Said.YES),
                one.count(Said.NO),
                one.count(Said.NOT_OBSERVED),
                last.last(),
                last.recordedAt(),
                last.actor(),
                one.records().size(),
                one.conflict());
    }

    private static ChecklistCount counted(ResultSet row, StatementContext context) throws SQLException {
        return new ChecklistCount(
                new TpsCode(row.getString("station")),
                row.getInt("yes"),
                row.getInt("no"),
                row.getInt("unobserved"),
                EntryId.parse(row.getString("last")),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                row.getString("actor"),
                1,
                row.getString("heads").contains(" "));
    }

    private static RecordedChecklist record(ResultSet row, StatementContext context) throws SQLException {
        return new RecordedChecklist(
                EntryId.parse(row.getString("subject")),
                Arrays.stream(row.getString("heads").split(" "))
                        .map(EntryId::parse)
                        .toList(),
                EntryId.parse(row.getString("last")),
                row.getInt("entries"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                row.getString("actor"),
                ChecklistStateCodec.decode(row.getBytes("state")));
    }
}

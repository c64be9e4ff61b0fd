package id.suar.count.tally;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.VoteRound;
import id.suar.count.rule.Check;
import id.suar.count.rule.CountRules;
import id.suar.count.rule.CrossForm;
import id.suar.count.rule.RuleBrief;
import id.suar.count.rule.RuleBriefs;
import id.suar.db.Database;
import id.suar.election.Ballot;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Keeps and reads what rules say of sheets, beside the tables of [SqlCountBriefs].
public final class SqlRuleBriefs implements RuleBriefs {

    static final String TABLE = "count_rule";

    private final Database db;

    public SqlRuleBriefs(Database db) {
        this.db = db;
    }

    static void create(Handle handle) {
        handle.execute("""
                CREATE TABLE count_rule (
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  station TEXT NOT NULL,
                  broken TEXT NOT NULL,
                  explained TEXT NOT NULL,
                  form TEXT NOT NULL,
                  figures BLOB NOT NULL,
                  round INTEGER NOT NULL,
                  filled_on INTEGER,
                  held_on INTEGER,
                  PRIMARY KEY (election, contest, station)
                ) WITHOUT ROWID""");
    }

    static PreparedBatch batch(Handle handle) {
        return handle.prepareBatch("""
                INSERT OR REPLACE INTO count_rule
                  (election, contest, station, broken, explained, form, figures, round, filled_on, held_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    static void add(PreparedBatch batch, CountSheet sheet) {
        RuleBrief brief = RuleBrief.of(sheet);
        Ballot ballot = brief.figures().layout().ballot();
        batch.bind(0, sheet.election())
                .bind(1, sheet.contest())
                .bind(2, sheet.station().digits())
                .bind(3, brief.broken().stream().map(SqlRuleBriefs::text).collect(Collectors.joining("\n")))
                .bind(4, String.join(" ", brief.explained()))
                .bind(5, ballot.layout() + " " + ballot.shape())
                .bind(6, Packed.figures(brief.figures()))
                .bind(7, brief.round().ordinal())
                .bind(8, brief.filledOn().map(LocalDate::toEpochDay).orElse(null))
                .bind(9, brief.heldOn().map(LocalDate::toEpochDay).orElse(null))
                .add();
    }

    @Override
    public List<RuleBrief> list(Contest contest, RegionCode scope) {
        Map<String, FormLayout> layouts = new HashMap<>();
        return db.read(handle -> handle.createQuery("""
                        SELECT * FROM count_rule
                        WHERE election = ? AND contest = ? AND station >= ? AND station < ? ORDER BY station""")
                .bind(0, contest.election().key())
                .bind(1, contest.key())
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .map((row, context) -> brief(row, layouts))
                .list());
    }

    @Override
    public void forms(
            Contest contest, RegionCode scope, Function<TpsCode, Contest> held, BiConsumer<TpsCode, CrossForm> each) {
        Map<String, FormLayout> layouts = new HashMap<>();
        db.read(handle -> {
            handle.createQuery("""
                        SELECT station, form, figures, round FROM count_rule
                        WHERE election = ? AND contest = ? AND station >= ? AND station < ? ORDER BY station""")
                    .bind(0, contest.election().key())
                    .bind(1, contest.key())
                    .bind(2, scope.digits())
                    .bind(3, scope.digits() + ":")
                    .map((row, _) -> formed(row, held, layouts))
                    .forEach(one -> each.accept(one.station(), one.form()));
            return contest;
        });
    }

    private record Formed(TpsCode station, CrossForm form) {}

    private static Formed formed(ResultSet row, Function<TpsCode, Contest> held, Map<String, FormLayout> layouts)
            throws SQLException {
        var station = new TpsCode(row.getString("station"));
        FormLayout layout = layouts.computeIfAbsent(row.getString("form"), SqlRuleBriefs::layout);
        Figures figures = Packed.figures(layout, row.getBytes("figures"));
        return new Formed(
                station, new CrossForm(held.apply(station), figures, VoteRound.Kind.values()[row.getInt("round")]));
    }

    @Override
    public List<CrossForm> forms(List<Contest> contests, TpsCode station) {
        return db.read(handle -> {
            List<CrossForm> forms = new ArrayList<>();
            for (Contest contest : contests) {
                handle.createQuery("SELECT * FROM count_rule WHERE election = ? AND contest = ? AND station = ?")
                        .bind(0, contest.election().key())
                        .bind(1, contest.key())
                        .bind(2, station.digits())
                        .map((row, context) -> brief(row, new HashMap<>()))
                        .findOne()
                        .ifPresent(brief -> forms.add(brief.crossForm(contest)));
            }
            return forms;
        });
    }

    private static RuleBrief brief(ResultSet row, Map<String, FormLayout> layouts) throws SQLException {
        FormLayout layout = layouts.computeIfAbsent(row.getString("form"), SqlRuleBriefs::layout);
        return new RuleBrief(
                new TpsCode(row.getString("station")),
                checks(row.getString("broken")),
                words(row.getString("explained")),
                Packed.figures(layout, row.getBytes("figures")),
                VoteRound.Kind.values()[row.getInt("round")],
                day(row, "filled_on"),
                day(row, "held_on"));
    }

    private static FormLayout layout(String form) {
        int blank = form.indexOf(' ');
        return FormLayout.of(Ballot.of(form.substring(0, blank), form.substring(blank + 1)));
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(" "));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private static String text(Check check) {
        return check.rule() + "\t" + check.row() + "\t" + check.found() + "\t" + check.expected();
    }

    private static List<Check> checks(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n")).map(SqlRuleBriefs::check).toList();
    }

    private static Check check(String line) {
        String[] parts = line.split("\t", -1);
        return new Check(
                parts[0],
                CountRules.rule(parts[0]).orElseThrow().severity(),
                Check.Outcome.FAIL,
                parts[1],
                List.of(),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }
}

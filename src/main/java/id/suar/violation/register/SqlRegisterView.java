package id.suar.violation.register;

import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import id.suar.violation.flow.Machines;
import id.suar.violation.record.ShortId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The table `violation_register`: one row for each case.
public final class SqlRegisterView implements SqlView<RegisterState> {

    private final Fold<RegisterState> fold = new RegisterFold();
    private final Machines machines = Machines.bundled();
    private final ElectionStages stages = ElectionStages.bundled();

    @Override
    public String name() {
        return "violation.register";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Fold<RegisterState> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("violation_register");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE violation_register (
                  subject   TEXT    NOT NULL PRIMARY KEY,
                  form      TEXT    NOT NULL,
                  election  TEXT    NOT NULL,
                  regime    TEXT    NOT NULL,
                  what      TEXT    NOT NULL,
                  place     TEXT    NOT NULL,
                  day       TEXT    NOT NULL,  -- that it is listed under; empty: none is known
                  start     TEXT    NOT NULL,  -- that the time limits run from; empty: none is known
                  ref       TEXT    NOT NULL,
                  occurred  TEXT    NOT NULL,
                  stage     TEXT    NOT NULL,
                  violation TEXT    NOT NULL,  -- key of the dictionary
                  suspected TEXT    NOT NULL,  -- kinds, with ; between them
                  reported  INTEGER NOT NULL,  -- how many parties
                  roles     TEXT    NOT NULL,
                  state     TEXT    NOT NULL,
                  steps     TEXT    NOT NULL,  -- see RegisterText
                  terms     TEXT    NOT NULL,
                  folded    TEXT    NOT NULL   -- in lower case, to search in
                )""");
        handle.execute("CREATE INDEX violation_register_day ON violation_register (day)");
    }

    @Override
    public void put(Handle handle, List<Folded<RegisterState>> records) {
        PreparedBatch batch = handle.prepareBatch("INSERT OR REPLACE INTO violation_register"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        records.forEach(record -> put(batch, record));
        batch.execute();
    }

    private void put(PreparedBatch batch, Folded<RegisterState> record) {
        RegisterFacts facts = RegisterFacts.of(record.state().content(), stages);
        RegisterWay way = RegisterWay.of(machines, record.state().course());
        String steps = RegisterText.steps(way.steps());
        String shortId = ShortId.of(record.subject()).text();
        batch.add(
                record.subject().toString(),
                record.state().content().kind().key(),
                facts.summary().election(),
                facts.summary().regime().key(),
                facts.summary().what(),
                facts.summary().place(),
                facts.summary().day().map(LocalDate::toString).orElse(""),
                facts.summary().start().map(LocalDate::toString).orElse(""),
                facts.summary().ref(),
                facts.occurred().map(LocalDate::toString).orElse(""),
                facts.stage(),
                facts.violation(),
                suspected(facts, way),
                facts.reported(),
                facts.roles(),
                way.state(),
                steps,
                RegisterText.terms(way.terms()),
                String.join("\n", shortId, facts.summary().what(), facts.roles(), steps)
                        .toLowerCase(Locale.ROOT));
    }

    /// A report is not asked for its kind; what steps named then tells it.
    private static String suspected(RegisterFacts facts, RegisterWay way) {
        String named = facts.suspected().isEmpty()
                ? way.steps().stream().map(RegisterStep::kind).collect(Collectors.joining(";"))
                : facts.suspected();
        return Arrays.stream(named.split("[;,\\s]+"))
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .collect(Collectors.joining(";"));
    }
}

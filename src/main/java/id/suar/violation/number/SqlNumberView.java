package id.suar.violation.number;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import id.suar.journal.UnreadableEntry;
import id.suar.violation.number.NumberEntries.HubJournals;
import id.suar.violation.number.NumberRange.Purpose;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The table `violation_number_range`: blocks of numbers that a hub assigned, and numbers that were skipped.
public final class SqlNumberView implements SqlView<NumberRange>, Fold<NumberRange> {

    private final HubJournals hubs;

    public SqlNumberView(HubJournals hubs) {
        this.hubs = hubs;
    }

    @Override
    public String name() {
        return "violation.number";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Fold<NumberRange> fold() {
        return this;
    }

    @Override
    public List<String> tables() {
        return List.of("violation_number_range");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE violation_number_range (
                  subject TEXT    NOT NULL PRIMARY KEY,
                  purpose TEXT    NOT NULL,
                  series  TEXT    NOT NULL,
                  first   INTEGER NOT NULL,
                  last    INTEGER NOT NULL,
                  region  TEXT    NOT NULL,  -- empty where they were skipped
                  why     TEXT    NOT NULL
                )""");
        handle.execute("CREATE INDEX violation_number_range_series ON violation_number_range (series)");
    }

    @Override
    public void put(Handle handle, List<Folded<NumberRange>> records) {
        for (Folded<NumberRange> record : records) {
            NumberRange range = record.state();
            if (range.purpose() == Purpose.WITHDRAWN) {
                handle.execute(
                        "DELETE FROM violation_number_range WHERE subject = ?",
                        record.subject().toString());
                continue;
            }
            handle.execute(
                    "INSERT OR REPLACE INTO violation_number_range (subject, purpose, series, first, last, region, why)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    record.subject().toString(),
                    range.purpose().name(),
                    range.series(),
                    range.first(),
                    range.last(),
                    range.region(),
                    range.why());
        }
    }

    @Override
    public boolean takes(String kind) {
        return kind.equals(NumberEntries.ASSIGNED)
                || kind.equals(NumberEntries.SKIPPED)
                || kind.equals(NumberEntries.WITHDRAWN);
    }

    @Override
    public NumberRange begin(Entry first) {
        return NumberEntries.read(first, hubs);
    }

    @Override
    public NumberRange amend(NumberRange before, Entry next) {
        if (!next.kind().equals(NumberEntries.WITHDRAWN) || before.purpose() != Purpose.SKIPPED) {
            throw new UnreadableEntry("only what was skipped is taken back, and once");
        }
        return new NumberRange(Purpose.WITHDRAWN, before.series(), before.first(), before.last(), "", before.why());
    }
}

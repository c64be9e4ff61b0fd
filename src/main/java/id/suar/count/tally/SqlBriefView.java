package id.suar.count.tally;

import id.suar.count.CountSheet;
import id.suar.count.CountView;
import id.suar.count.SqlCountView;
import id.suar.count.rule.CountRules;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What lists and sums read of sheets, made from the rows of [SqlCountView]: stands behind it wherever views are
/// listed.
public final class SqlBriefView implements SqlView<CountSheet> {

    /// More than the other view will ever have.
    private static final int VERSIONS = 1_000;

    private final CountView fold = new CountView();

    @Override
    public String name() {
        return "count.brief";
    }

    /// Raised when these tables change, and by itself when the rules or the sheets' view do: which sheet is in
    /// force is decided there.
    @Override
    public int version() {
        return VERSIONS * new SqlCountView().version() + 10 * CountRules.VERSION + 4;
    }

    @Override
    public Fold<CountSheet> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return SqlCountBriefs.TABLES;
    }

    @Override
    public void create(Handle handle) {
        SqlCountBriefs.create(handle);
    }

    @Override
    public void put(Handle handle, List<Folded<CountSheet>> records) {
        SqlCountBriefs.put(handle, records);
    }
}

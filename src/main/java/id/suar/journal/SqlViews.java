package id.suar.journal;

import id.suar.db.MachineFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Keeps the views equal to the fold of the entries. Reads entries from `source`, writes rows to
/// `target`: the same database in daily work, an empty one in memory when `verify` compares.
final class SqlViews {

    private static final int CHUNK = 2_000;

    private final List<SqlView<?>> views;

    SqlViews(List<SqlView<?>> views) {
        this.views = List.copyOf(views);
    }

    List<String> tables() {
        List<String> tables = new ArrayList<>(List.of("set_aside"));
        views.forEach(view -> tables.addAll(view.tables()));
        return tables;
    }

    boolean upToDate(Handle handle) {
        return stale(handle).isEmpty();
    }

    /// Makes the tables of views that are new or of another version, and fills them.
    void bringUpToDate(Handle handle) {
        List<SqlView<?>> stale = stale(handle);
        if (!stale.isEmpty()) {
            new SqlViews(stale).rebuild(handle);
        }
    }

    private List<SqlView<?>> stale(Handle handle) {
        return views.stream()
                .filter(view -> madeBy(handle, view) != view.version())
                .toList();
    }

    void rebuild(Handle handle) {
        for (SqlView<?> view : views) {
            view.tables().forEach(table -> handle.execute("DROP TABLE IF EXISTS " + table));
            handle.execute("DELETE FROM set_aside WHERE view = ?", view.name());
            view.create(handle);
            handle.execute("""
                    INSERT INTO view_version (view, version) VALUES (?, ?)
                    ON CONFLICT (view) DO UPDATE SET version = excluded.version""", view.name(), view.version());
        }
        foldAll(handle, handle);
    }

    /// Makes the tables anew in an empty database and fills them from `source`.
    void copy(Handle source, Handle target) {
        target.execute("CREATE TABLE set_aside (journal TEXT, seq INTEGER, view TEXT, reason TEXT,"
                + " PRIMARY KEY (journal, seq, view))");
        views.forEach(view -> view.create(target));
        foldAll(source, target);
    }

    /// Refolds the records that these entries, already stored in `source`, are about.
    void refold(Handle source, Handle target, List<ChainedEntry> entries) {
        List<List<Entry>> records = new ArrayList<>();
        Set<EntryId> gathered = new HashSet<>();
        Set<EntryId> amended = amended(source, entries);
        for (ChainedEntry chained : entries) {
            Entry entry = chained.entry();
            if (taken(entry.kind()) && gathered.add(entry.subject())) {
                boolean alone = entry.begins() && !amended.contains(entry.id());
                records.add(alone ? List.of(entry) : SqlEntries.about(source, entry.subject()));
            }
        }
        views.forEach(view -> fold(view, target, records));
    }

    private Set<EntryId> amended(Handle source, List<ChainedEntry> entries) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        EntryId first = entries.getFirst().entry().id();
        EntryId last = entries.getLast().entry().id();
        Set<EntryId> amended = new HashSet<>();
        SqlEntries.amended(source, first.journal(), first.seq(), last.seq())
                .forEach(seq -> amended.add(new EntryId(first.journal(), seq)));
        return amended;
    }

    private void foldAll(Handle source, Handle target) {
        for (Head head : SqlEntries.heads(source)) {
            long after = 0;
            List<ChainedEntry> chunk = SqlEntries.after(source, head.journal(), after, CHUNK);
            while (!chunk.isEmpty()) {
                refold(source, target, chunk);
                after = chunk.getLast().entry().id().seq();
                chunk = SqlEntries.after(source, head.journal(), after, CHUNK);
            }
        }
    }

    private boolean taken(String kind) {
        return views.stream().anyMatch(view -> view.fold().takes(kind));
    }

    private static <S> void fold(SqlView<S> view, Handle target, List<List<Entry>> records) {
        Map<EntryId, String> aside = new LinkedHashMap<>();
        List<Folded<S>> folded = new ArrayList<>(records.size());
        forget(view, target, records);
        for (List<Entry> entries : records) {
            fold(view.fold(), entries, aside).ifPresent(folded::add);
        }
        put(view, target, folded, aside);
        aside.forEach((entry, reason) -> setAside(target, view, entry, reason));
    }

    /// What could not be taken may be now that more has arrived.
    private static void forget(SqlView<?> view, Handle target, List<List<Entry>> records) {
        boolean any = target.createQuery("SELECT EXISTS (SELECT 1 FROM set_aside WHERE view = ?)")
                .bind(0, view.name())
                .mapTo(Boolean.class)
                .one();
        if (any) {
            records.stream()
                    .filter(entries -> entries.size() > 1)
                    .flatMap(List::stream)
                    .forEach(entry -> target.execute(
                            "DELETE FROM set_aside WHERE journal = ? AND seq = ? AND view = ?",
                            entry.id().journal().toString(),
                            entry.id().seq(),
                            view.name()));
        }
    }

    private static <S> Optional<Folded<S>> fold(Fold<S> fold, List<Entry> entries, Map<EntryId, String> aside) {
        List<Entry> ordered =
                FoldOrder.of(entries.stream().filter(e -> fold.takes(e.kind())).toList());
        if (ordered.isEmpty() || !ordered.getFirst().begins()) {
            return Optional.empty();
        }
        Entry last = ordered.getFirst();
        S state;
        try {
            state = fold.begin(last);
        } catch (RuntimeException e) {
            aside.put(last.id(), reason(e));
            return Optional.empty();
        }
        for (Entry next : ordered.subList(1, ordered.size())) {
            try {
                state = fold.amend(state, next);
                last = next;
            } catch (RuntimeException e) {
                aside.put(next.id(), reason(e));
            }
        }
        return Optional.of(new Folded<>(
                last.subject(), state, FoldOrder.heads(ordered), last, ordered.size(), FoldOrder.beyond(ordered)));
    }

    /// All at once; should the database refuse rows, one by one, so that only the culprit is set aside. A full
    /// disk is nobody's fault: then nothing is written, entries neither.
    private static <S> void put(SqlView<S> view, Handle target, List<Folded<S>> folded, Map<EntryId, String> aside) {
        if (folded.isEmpty() || tryPut(view, target, folded).isEmpty()) {
            return;
        }
        for (Folded<S> one : folded) {
            tryPut(view, target, List.of(one))
                    .ifPresent(fault -> aside.put(one.last().id(), reason(fault)));
        }
    }

    private static <S> Optional<RuntimeException> tryPut(SqlView<S> view, Handle target, List<Folded<S>> folded) {
        target.execute("SAVEPOINT put");
        try {
            view.put(target, folded);
            target.execute("RELEASE put");
            return Optional.empty();
        } catch (RuntimeException e) {
            if (MachineFault.isOne(e)) {
                throw e;
            }
            target.execute("ROLLBACK TO put");
            target.execute("RELEASE put");
            return Optional.of(e);
        }
    }

    private static void setAside(Handle target, SqlView<?> view, EntryId entry, String reason) {
        target.execute("""
                INSERT INTO set_aside (journal, seq, view, reason) VALUES (?, ?, ?, ?)
                ON CONFLICT (journal, seq, view) DO UPDATE SET reason = excluded.reason""", entry.journal().toString(), entry.seq(), view.name(), reason);
    }

    private static String reason(RuntimeException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.length() <= 300 ? message : message.substring(0, 300);
    }

    private static int madeBy(Handle handle, SqlView<?> view) {
        return handle.createQuery("SELECT version FROM view_version WHERE view = ?")
                .bind(0, view.name())
                .mapTo(Integer.class)
                .findOne()
                .orElse(-1);
    }
}

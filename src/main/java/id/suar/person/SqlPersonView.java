package id.suar.person;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Parts in SQLite: where each stands, who opened it, whose erasure was recorded. No personal data.
public final class SqlPersonView implements SqlView<PersonFold.State> {

    private final PersonFold fold;

    /// @param without rooms that never name a person; looking for parts in their entries would cost time for nothing
    public SqlPersonView(Set<String> without) {
        this.fold = new PersonFold(without);
    }

    @Override
    public String name() {
        return "person.part";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Fold<PersonFold.State> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("person_part", "person_file", "person_opening", "person_erasing");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE person_part (
                  part        TEXT    NOT NULL,
                  journal     TEXT    NOT NULL,  -- of the entry that holds it
                  device      TEXT    NOT NULL,  -- whose journal that is
                  seq         INTEGER NOT NULL,
                  subject     TEXT    NOT NULL,
                  kind        TEXT    NOT NULL,
                  recorded_at INTEGER NOT NULL,
                  person      TEXT    NOT NULL,  -- whom it tells of in the form: 'reporter'; '' for unknown
                  PRIMARY KEY (journal, seq, part)
                ) WITHOUT ROWID""");
        handle.execute("""
                CREATE TABLE person_file (
                  part    TEXT NOT NULL,
                  device  TEXT NOT NULL,  -- that recorded the part
                  content TEXT NOT NULL,  -- SHA-256 of evidence that goes with the person
                  PRIMARY KEY (part, device, content)
                ) WITHOUT ROWID""");
        handle.execute("CREATE INDEX person_part_part ON person_part (part, device)");
        handle.execute("CREATE INDEX person_part_subject ON person_part (subject)");
        handle.execute("""
                CREATE TABLE person_opening (
                  entry   TEXT    NOT NULL PRIMARY KEY,
                  subject TEXT    NOT NULL,
                  part    TEXT    NOT NULL,
                  at      INTEGER NOT NULL,
                  actor   TEXT    NOT NULL,
                  reason  TEXT    NOT NULL
                ) WITHOUT ROWID""");
        handle.execute("""
                CREATE TABLE person_erasing (
                  entry   TEXT    NOT NULL PRIMARY KEY,
                  device  TEXT    NOT NULL,  -- that recorded it
                  subject TEXT    NOT NULL,
                  part    TEXT    NOT NULL,
                  at      INTEGER NOT NULL,
                  actor   TEXT    NOT NULL,
                  basis   TEXT    NOT NULL,
                  reason  TEXT    NOT NULL,
                  repeats TEXT              -- the erasure that a hub says again here
                ) WITHOUT ROWID""");
        handle.execute("CREATE INDEX person_opening_part ON person_opening (part, at)");
        handle.execute("CREATE INDEX person_erasing_part ON person_erasing (part, device, at)");
    }

    @Override
    public void put(Handle handle, List<Folded<PersonFold.State>> records) {
        for (Folded<PersonFold.State> record : records) {
            String subject = record.subject().toString();
            record.state().held().forEach(held -> part(handle, subject, held));
            record.state().opened().forEach(opened -> opening(handle, subject, opened));
            record.state().erased().forEach(erased -> erasing(handle, subject, erased));
        }
    }

    private static void part(Handle handle, String subject, PersonFold.Held held) {
        Entry entry = held.entry();
        handle.execute(
                "INSERT OR REPLACE INTO person_part VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                held.part().hex(),
                entry.id().journal().toString(),
                entry.id().journal().device(),
                entry.id().seq(),
                subject,
                entry.kind(),
                entry.recordedAt().toEpochMilli(),
                held.person());
        held.files()
                .forEach(file -> handle.execute(
                        "INSERT OR IGNORE INTO person_file VALUES (?, ?, ?)",
                        held.part().hex(),
                        entry.id().journal().device(),
                        HexFormat.of().formatHex(file)));
    }

    private static void opening(Handle handle, String subject, PersonFold.Opened opened) {
        Entry entry = opened.entry();
        handle.execute(
                "INSERT OR REPLACE INTO person_opening VALUES (?, ?, ?, ?, ?, ?)",
                entry.id().toString(),
                subject,
                opened.opened().part().hex(),
                entry.recordedAt().toEpochMilli(),
                entry.actor(),
                opened.opened().reason());
    }

    private static void erasing(Handle handle, String subject, PersonFold.Erased erased) {
        Entry entry = erased.entry();
        handle.execute(
                "INSERT OR REPLACE INTO person_erasing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.id().toString(),
                entry.id().journal().device(),
                subject,
                erased.erased().part().hex(),
                entry.recordedAt().toEpochMilli(),
                entry.actor(),
                erased.erased().basis(),
                erased.erased().reason(),
                erased.erased().repeats().map(EntryId::toString).orElse(null));
    }
}

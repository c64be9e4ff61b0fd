package id.suar.journal;

import static id.suar.journal.Notebook.A;
import static id.suar.journal.Notebook.B;
import static id.suar.journal.Notebook.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// I5: one changed byte in an old entry is found by `verify`.
class FlippedByteTest {

    private static final int ENTRIES = 12;

    private static Path folder;
    private static Notebook notebook;

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("suar-flip");
        notebook = new Notebook(folder.resolve("a.db"));
        for (int i = 0; i < ENTRIES / 2; i++) {
            Entry note = notebook.write(A, "catatan " + i);
            notebook.amend(A, note, List.of(note.id()), NOON.plusSeconds(i), "ubah");
        }
        Entry seen = notebook.write(B, "dari perangkat lain");
        notebook.amend(B, seen, List.of(seen.id()), NOON, "dan lagi");
    }

    @AfterContainer
    static void close() throws Exception {
        notebook.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 300)
    void isFoundWhereverItIs(
            @ForAll @IntRange(min = 1, max = ENTRIES) int seq,
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change,
            @ForAll boolean inHash) {
        String column = inHash ? "hash" : "bytes";
        byte[] old = read(seq, column);
        byte[] flipped = old.clone();
        flipped[place % flipped.length] ^= (byte) change;
        write(seq, column, flipped);
        try {
            assertThat(notebook.journals.verify().faults())
                    .anySatisfy(fault -> assertThat(fault.where()).contains(A + "/" + seq));
        } finally {
            write(seq, column, old);
        }
        assertThat(notebook.journals.verify().sound()).isTrue();
    }

    @Property(tries = 60)
    void isFoundInTheCopiesForQueries(
            @ForAll @IntRange(min = 1, max = ENTRIES) int seq, @ForAll("copies") String change) {
        var row = notebook.db.read(handle -> handle.createQuery(
                        "SELECT kind, subject_journal, subject_seq, recorded_at FROM entry WHERE journal = ? AND seq = ?")
                .bind(0, A.toString())
                .bind(1, seq)
                .mapToMap()
                .one());
        notebook.db.writing(handle ->
                handle.execute("UPDATE entry SET " + change + " WHERE journal = ? AND seq = ?", A.toString(), seq));
        try {
            assertThat(notebook.journals.verify().faults())
                    .anySatisfy(fault -> assertThat(fault.what()).isEqualTo("columns"));
        } finally {
            notebook.db.writing(handle -> handle.execute(
                    "UPDATE entry SET kind = ?, subject_journal = ?, subject_seq = ?, recorded_at = ?"
                            + " WHERE journal = ? AND seq = ?",
                    row.get("kind"),
                    row.get("subject_journal"),
                    row.get("subject_seq"),
                    row.get("recorded_at"),
                    A.toString(),
                    seq));
        }
    }

    @Provide
    Arbitrary<String> copies() {
        return Arbitraries.of(
                "kind = kind || 'x'",
                "recorded_at = recorded_at + 1",
                "subject_journal = 'cccccccccccccccc.0'",
                "subject_seq = coalesce(subject_seq, 0) + 7");
    }

    private static byte[] read(int seq, String column) {
        return notebook.db.read(
                handle -> handle.createQuery("SELECT " + column + " FROM entry WHERE journal = ? AND seq = ?")
                        .bind(0, A.toString())
                        .bind(1, seq)
                        .map((row, context) -> row.getBytes(1))
                        .one());
    }

    private static void write(int seq, String column, byte[] value) {
        notebook.db.writing(handle -> handle.execute(
                "UPDATE entry SET " + column + " = ? WHERE journal = ? AND seq = ?", value, A.toString(), seq));
    }
}

package id.suar.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    private Database db;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("suar.db"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void allOfAReadSeesTheSameMoment() {
        add("a");

        List<Integer> counts = db.read(handle -> {
            int before = count(handle);
            add("b");
            return List.of(before, count(handle));
        });

        assertThat(counts).containsExactly(1, 1);
        assertThat(db.<Integer>read(DatabaseTest::count)).isEqualTo(2);
    }

    @Test
    void aReadThatFailedLeavesNothingBehind() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> db.read(handle -> handle.execute("SELECT * FROM nowhere")));
        }
        add("a");

        assertThat(db.<Integer>read(DatabaseTest::count)).isEqualTo(1);
    }

    @Test
    void manyReadAtOnce() {
        add("a");

        assertThat(IntStream.range(0, 200).parallel().map(i -> db.<Integer>read(DatabaseTest::count)))
                .containsOnly(1);
    }

    /// I1 is about power loss too, which no test here can cause: what guards against it is this setting.
    @Test
    void everyCommitWaitsForTheDisk() {
        List<String> settings =
                db.write(handle -> List.of(pragma(handle, "journal_mode"), pragma(handle, "synchronous")));

        assertThat(settings).containsExactly("wal", "2");
    }

    private static String pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(String.class).one();
    }

    private void add(String name) {
        db.writing(handle -> handle.execute("INSERT INTO journal VALUES (?, 0, x'00')", name));
    }

    private static int count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM journal")
                .mapTo(Integer.class)
                .one();
    }
}

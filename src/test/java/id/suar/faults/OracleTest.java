package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.db.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An oracle that never says no is none: each promise is broken by hand, and it names that one.
class OracleTest {

    @TempDir
    static Path made;

    private static final Told TOLD = new Told();
    private static final Recording RECORDED = new Recording();

    @TempDir
    Path root;

    private Premises at;
    private Oracle.Seen seen;

    @BeforeAll
    static void deliver() throws Exception {
        var first = Premises.make(made);
        try (var line = new BadLine(URI.create("http://127.0.0.1:1/")).heardBy(RECORDED);
                var processes = new Processes(new Jvm(made))) {
            var hub = processes.serve(first.hub(), line);
            processes.record(first.device(), line, 2, 12, TOLD::line).awaitEnd();
            first.onDevice("sync", "--give-up", "300", "--hub", line.address().toString());
            hub.kill();
            hub.awaitEnd();
        }
    }

    @BeforeEach
    void copy() throws IOException {
        at = new Premises(copy("hub"), copy("device"));
        seen = look(RECORDED, TOLD, Oracle.Seen.NOTHING);
    }

    private Path copy(String name) throws IOException {
        Path target = Files.createDirectory(root.resolve(name));
        try (var files = Files.list(made.resolve(name))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return target;
    }

    @Test
    void isContentWithWhatIsKept() throws IOException {
        look(RECORDED, TOLD, seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I1 | device | DELETE FROM entry WHERE seq > 1; UPDATE journal SET head = 1",
                "I2 | hub | DELETE FROM entry WHERE seq > 1; UPDATE journal SET head = 1",
                "I4 | hub | UPDATE journal SET hash = zeroblob(32)",
                "I6 | device | DELETE FROM receipt",
                "I7 | hub | DELETE FROM set_aside",
                "I8 | device | DELETE FROM count_sheet",
                "I8 | hub | UPDATE count_sheet SET actor = 'nobody'"
            })
    void namesThePromiseThatIsBroken(String promise, String where, String change) {
        try (var db = Database.open((where.equals("hub") ? at.hub() : at.device()).resolve("suar.db"))) {
            db.writing(handle -> {
                for (String statement : change.split(";")) {
                    handle.execute(statement);
                }
            });
        }
        assertThatThrownBy(() -> look(RECORDED, TOLD, seen)).hasMessageContaining(promise);
    }

    @Test
    void hearsWhatShouldNotBeHeard() {
        var loud = new Recording();
        loud.up(1, KilledDevice.NEEDLE.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> look(loud, TOLD, seen)).hasMessageContaining("I10");
    }

    @Test
    void believesNoWordThatIsNotKept() {
        var boastful = new Told();
        var journal = TOLD.saved().keySet().iterator().next();
        boastful.line("saved " + journal + " 9999 " + "0".repeat(64));
        assertThatThrownBy(() -> look(RECORDED, boastful, seen)).hasMessageContaining("I1");
    }

    private Oracle.Seen look(Recording line, Told told, Oracle.Seen before) throws IOException {
        try (var oracle = new Oracle(at, root, new Random(4))) {
            return oracle.look(told, line, before);
        }
    }
}

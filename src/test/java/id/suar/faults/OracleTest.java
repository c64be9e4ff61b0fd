package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.db.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        Path source = made.resolve(name);
        try (var files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path place = target.resolve(source.relativize(file));
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
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
        change(where.equals("hub") ? at.hub() : at.device(), change);
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

    /// The same note stands at two places of the hub's copy.
    @Test
    void countsWhatIsThereTwice() {
        change(at.hub(), """
                UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE instr(bytes, CAST('%1$s' AS BLOB)) > 0 LIMIT 1)
                WHERE instr(bytes, CAST('%1$s' AS BLOB)) > 0""".formatted(KilledDevice.UNKNOWN_KIND));
        try (var oracle = new Oracle(at, root, new Random(4))) {
            assertThatThrownBy(() -> oracle.exactlyOnce(new Recording())).hasMessageContaining("I3");
        }
    }

    /// Someone who looks for changed bytes and finds none.
    @Test
    void doesNotBelieveThatAllIsSound() {
        try (var oracle = new Oracle(at, root, new Random(4))) {
            assertThatThrownBy(() -> oracle.changedByteIsFound(db -> List.of())).hasMessageContaining("I5");
        }
    }

    /// What passed the line, in another order.
    @Test
    void knowsWhatGoesFirst() {
        List<HttpMessage> requests = RECORDED.requests();
        for (SmallBeforeLarge.Load load : SmallBeforeLarge.Load.values()) {
            assertThat(requests).as("%s went", load).anyMatch(request -> goes(request, load));
        }
        for (SmallBeforeLarge.Load small : SmallBeforeLarge.Load.values()) {
            for (SmallBeforeLarge.Load large : SmallBeforeLarge.Load.values()) {
                if (small.compareTo(large) < 0) {
                    var wrong = new Recording();
                    wrong.up(1, first(requests, large).bytes());
                    wrong.up(1, first(requests, small).bytes());
                    assertThatThrownBy(() -> look(wrong, TOLD, seen)).hasMessageContaining("I9");
                }
            }
        }
        var skipped = new Recording();
        requests.reversed().stream()
                .filter(request -> goes(request, SmallBeforeLarge.Load.RECORDS))
                .forEach(request -> skipped.up(1, request.bytes()));
        assertThatThrownBy(() -> look(skipped, TOLD, seen)).hasMessageContaining("I9");
    }

    @Test
    void looksForEvidenceThatWasSignedFor() throws IOException {
        try (var files = Files.walk(at.hub().resolve("vault"))) {
            Path one = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.write(one, new byte[] {1});
        }
        assertThatThrownBy(() -> look(RECORDED, TOLD, seen)).hasMessageContaining("I2: evidence");
    }

    private static boolean goes(HttpMessage request, SmallBeforeLarge.Load load) {
        return SmallBeforeLarge.load(request).filter(load::equals).isPresent();
    }

    private static HttpMessage first(List<HttpMessage> requests, SmallBeforeLarge.Load load) {
        return requests.stream()
                .filter(request -> goes(request, load))
                .findFirst()
                .orElseThrow();
    }

    private static void change(Path folder, String statements) {
        try (var db = Database.open(folder.resolve("suar.db"))) {
            db.writing(handle -> {
                for (String statement : statements.split(";")) {
                    handle.execute(statement);
                }
            });
        }
    }

    private Oracle.Seen look(Recording line, Told told, Oracle.Seen before) throws IOException {
        try (var oracle = new Oracle(at, root, new Random(4))) {
            return oracle.look(told, line, before);
        }
    }
}

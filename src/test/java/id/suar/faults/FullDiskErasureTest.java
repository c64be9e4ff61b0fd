package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suar.app.DataFolder;
import id.suar.app.DeviceSpace;
import id.suar.cli.ExitCode;
import id.suar.db.Database;
import id.suar.faults.Processes.Running;
import id.suar.journal.NewEntry;
import id.suar.person.ErasureBasis;
import id.suar.person.MadePersons;
import id.suar.person.PersonEraser;
import id.suar.person.SealedPart;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An erasure that was recorded and could not be carried out, for the disk takes nothing more: whoever opens the folder
/// can read and make room, and the person is forgotten as soon as there is some.
class FullDiskErasureTest {

    /// Enough to open a database, and not for what [#heavy] makes of an erasure.
    private static final long ROOM = 60_000;

    private static final long ENOUGH = 1_000_000_000;

    @TempDir
    Path root;

    @Test
    void theHubServesAndTheDeviceOpens() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "no prlimit here");
        Premises at = Premises.make(root);
        try (var line = new BadLine(URI.create("http://127.0.0.1:1/"));
                var processes = new Processes(new Jvm(root))) {
            Running hub = processes.serve(at.hub(), line);
            SealedPart first = recorded(at);
            at.onDevice("sync", "--hub", line.address().toString());
            impossible(at.hub());
            erased(at, first);
            assertThat(sync(processes, at, line, ENOUGH)).isEqualTo(ExitCode.NOT_DELIVERED);
            hub.kill();
            hub.awaitEnd();
            SealedPart second = recorded(at);
            impossible(at.device());
            assertThatThrownBy(() -> erased(at, second)).hasMessageContaining("not now");

            heavy(at.hub());
            heavy(at.device());
            assertServesWithin(ROOM, processes, at.hub());
            assertThat(sync(processes, at, line, ROOM)).isEqualTo(ExitCode.NOT_DELIVERED);
            assertThat(boxes(at.hub())).isEqualTo(1);
            assertThat(boxes(at.device())).isEqualTo(2);

            hub = processes.serve(at.hub(), line);
            at.onDevice("sync", "--hub", line.address().toString());
            assertThat(boxes(at.hub()) + boxes(at.device())).isZero();
            hub.kill();
            hub.awaitEnd();
        }
    }

    private static void assertServesWithin(long room, Processes processes, Path data) throws Exception {
        var ready = new CompletableFuture<Boolean>();
        Running hub = processes.startWithin(
                room,
                said -> {
                    if (said.startsWith("ready ")) {
                        ready.complete(true);
                    }
                },
                "hub",
                "serve",
                "--port",
                "0",
                "--data",
                data.toString());
        hub.process().onExit().thenRun(() -> ready.complete(false));
        assertThat(ready.get(Processes.PATIENCE, TimeUnit.SECONDS)).isTrue();
        hub.kill();
        hub.awaitEnd();
    }

    private static int sync(Processes processes, Premises at, BadLine line, long room) throws Exception {
        String hub = line.address().toString();
        Running device = processes.startWithin(
                room,
                said -> {},
                "sync",
                "--give-up",
                "0",
                "--hub",
                hub,
                "--data",
                at.device().toString());
        return device.awaitEnd();
    }

    private static SealedPart recorded(Premises at) {
        try (DeviceSpace space = open(at)) {
            SealedPart part = space.persons().sealed().seal(MadePersons.reporter(1));
            space.journal()
                    .append(NewEntry.begin(
                            space.clock().instant(), "Pengawas", "test.report/1", MadePersons.body(part)));
            return part;
        }
    }

    private static void erased(Premises at, SealedPart part) {
        try (DeviceSpace space = open(at)) {
            assertThat(space.persons().eraser().erase(part.id(), ErasureBasis.REQUEST, "Diminta yang bersangkutan"))
                    .isInstanceOf(PersonEraser.Erased.Done.class);
        }
    }

    private static DeviceSpace open(Premises at) {
        return ((DeviceSpace.Opening.Open) DeviceSpace.open(new DataFolder(at.device()), Clock.systemUTC())).space();
    }

    /// What is to be carried out cannot be.
    private static void impossible(Path data) {
        trigger(data, "SELECT raise(ABORT, 'not now')");
    }

    /// It takes more room than there is.
    private static void heavy(Path data) {
        trigger(data, "INSERT INTO ballast VALUES (zeroblob(500000))");
    }

    private static void trigger(Path data, String does) {
        try (Database db = Database.open(new DataFolder(data).database())) {
            db.writing(handle -> {
                handle.execute("CREATE TABLE IF NOT EXISTS ballast (b BLOB)");
                handle.execute("DROP TRIGGER IF EXISTS held");
                handle.execute("CREATE TRIGGER held BEFORE INSERT ON person_erasure BEGIN " + does + "; END");
            });
        }
    }

    private static int boxes(Path data) {
        try (Database db = Database.open(new DataFolder(data).database())) {
            return db.read(
                    handle -> handle.createQuery("SELECT count(*) FROM person_wrap WHERE box <> zeroblob(length(box))")
                            .mapTo(Integer.class)
                            .one());
        }
    }
}

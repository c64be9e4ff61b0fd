package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Laptop;
import id.suar.faults.Office;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is told that the disk is full has to make room: only where that helps is it said.
class DiskFaultsTest {

    @TempDir
    Path root;

    @Test
    void aFileThatMayNotBeReadIsNoFullDisk() throws Exception {
        var denied = new UncheckedIOException(new AccessDeniedException("relay/no space left.suar"));
        assertThat(problem(denied))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(
                                LinkProblem.DiskFault.class,
                                fault -> assertThat(fault.what()).contains("AccessDenied", "no space left.suar")));
    }

    @Test
    void whatTheDiskSaysOfItselfIs() throws Exception {
        for (String reason : List.of("No space left on device", "Disk quota exceeded")) {
            var full = new UncheckedIOException(new FileSystemException("relay/a.suar", null, reason));
            assertThat(problem(full)).as(reason).containsInstanceOf(LinkProblem.NoRoomHere.class);
        }
    }

    private Optional<LinkProblem> problem(UncheckedIOException fault) throws Exception {
        try (var hub = new Office(Files.createTempDirectory(root, "hub"));
                var laptop = new Laptop(Files.createTempDirectory(root, "laptop"), hub.card("Pengawas"))) {
            Errand errand = (until, watch) -> {
                throw fault;
            };
            Transport near = (parcel, within) ->
                    new Delivery.Came(hub.intake.take(parcel).signed(), "near");
            laptop.notes(1);
            var courier = new Courier(
                    laptop.outbox,
                    laptop.passages,
                    laptop.packer,
                    laptop.desk,
                    near,
                    laptop.clock,
                    laptop.clock::step,
                    new Random(7),
                    List.of(errand));
            return ((SyncOutcome.AllReceived) courier.run(Duration.ofSeconds(5), CourierWatch.NONE)).unfinished();
        }
    }
}

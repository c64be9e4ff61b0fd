package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.file.EvidenceFileIntake;
import id.suar.evidence.file.EvidenceFileWatch;
import id.suar.faults.Office;
import id.suar.hub.FolderIntake;
import id.suar.hub.FolderWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

    @TempDir
    Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final AtomicInteger faults = new AtomicInteger(2);

    /// What breaks one look (a full disk of the hub) is said once, and the watch goes on.
    @Test
    void aLookThatBreaksIsSaidAndTheWatchGoesOn() throws Exception {
        Path file = Files.write(folder.resolve("note.suar"), new byte[100]);
        try (Office hub = new Office(Files.createDirectory(folder.resolve("hub")));
                var _ = WatchedFolder.start(
                        new FolderWatch(new FolderIntake(hub.intake), folder, new Faulty()),
                        new EvidenceFileWatch(
                                new EvidenceFileIntake(hub.evidence, hub.keys, _ -> true), folder, hub.clock),
                        new Heard())) {
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("broke: no space left");
            String next = null;
            for (int i = 0; next == null && i < 60; i++) {
                Files.write(folder.resolve("another"), new byte[] {(byte) i});
                next = told.poll(1, TimeUnit.SECONDS);
            }
            assertThat(next).isEqualTo("taken: " + file.getFileName());
        }
    }

    private final class Heard implements WatchedFolder.Ears {

        @Override
        public void taken(FolderIntake.Taken taken) {
            told.add("taken: " + taken.file().getFileName());
        }

        @Override
        public void taken(EvidenceFileIntake.Taken evidence) {
            told.add("evidence");
        }

        @Override
        public void away(Path where) {
            told.add("away");
        }

        @Override
        public void broke(Path where, RuntimeException why) {
            told.add("broke: " + why.getMessage());
        }
    }

    /// Breaks the first looks; then half an hour passes with each.
    private final class Faulty extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            if (faults.getAndDecrement() > 0) {
                throw new IllegalStateException("no space left");
            }
            now = now.plusSeconds(1800);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

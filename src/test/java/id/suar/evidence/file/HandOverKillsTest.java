package id.suar.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.intake.Bringer;
import id.suar.faults.Office;
import id.suar.sync.file.ParcelFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hand-over that is killed (`kill -9`) anywhere: what has its final name is whole, and in the end all is there and
/// nothing else. `-Dsuar.kills=N` sets how often.
class HandOverKillsTest {

    private static final int KILLS = Math.min(20, Integer.getInteger("suar.kills", 10));
    private static final int ITEMS = 4;
    private static final int BYTES = 8_000_000;

    @TempDir
    Path folder;

    private final Random random = new Random(20_240_214);

    @Test
    void nothingHalfHasItsFinalName() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        try (var office = new Office(Files.createDirectory(folder.resolve("hub")));
                var device = new Bringer(office, folder.resolve("device"), "Pengawas satu", true)) {
            for (int item = 0; item < ITEMS; item++) {
                device.put(Bringer.noise(BYTES + item));
            }
            int halves = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                for (Path file : ParcelFolder.files(stick, EvidenceFile.SUFFIX)) {
                    Files.delete(file);
                }
                kill(start(device, stick), stick, random.nextLong((long) ITEMS * BYTES));
                halves += ParcelFolder.files(stick, ".part").size();
                for (Path file : ParcelFolder.files(stick, EvidenceFile.SUFFIX)) {
                    assertThat(EvidenceFile.look(file)).isInstanceOf(EvidenceFile.Outside.Whole.class);
                }
            }
            assertThat(halves).as("some were killed in the middle of a file").isPositive();
            var carrying = new Carrying(device);
            HandedOver done = carrying.handOver(stick, StickRoom.OF_STICK);
            assertThat(done.files().size() + done.already()).isEqualTo(ITEMS);
            assertThat(ParcelFolder.files(stick, "")).as("no litter").hasSize(ITEMS);
            assertThat(carrying.at(office).take(stick, stick)).allMatch(EvidenceFileIntake.Taken::received);
        }
    }

    /// Kills it when so many bytes are on the stick, or lets it end before.
    private static void kill(Process process, Path stick, long bytes) throws Exception {
        process.inputReader().readLine();
        while (process.isAlive() && written(stick) <= bytes) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
    }

    private static long written(Path stick) throws IOException {
        Path place = stick.resolve(ParcelFolder.FOLDER);
        if (!Files.isDirectory(place)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private Process start(Bringer device, Path stick) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledHandOver.class.getName(),
                folder.resolve("device").toString(),
                stick.toString(),
                device.laptop.profile.device(),
                device.office.keys.id(),
                HexFormat.of().formatHex(device.laptop.keys.signing().secret()),
                HexFormat.of().formatHex(device.office.keys.sealing().open())));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

package id.suar.evidence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Digest;
import id.suar.access.HubKeys;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.intake.Bringer;
import id.suar.faults.Office;
import java.io.BufferedReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Uploads whose device or hub is killed (`kill -9`) at any step: what has a receipt is on the hub's disk, whole; and
/// in the end all has one. `-Dsuar.kills=N` sets how often.
class UploadKillsTest {

    private static final int KILLS = Math.min(20, Integer.getInteger("suar.kills", 10));

    @TempDir
    Path folder;

    private final Random random = new Random(20_240_214);

    @Test
    void killedHubsHaveWhatTheySignedFor() throws Exception {
        Path hub = hubFolder();
        try (var office = new Office(hub, HubKeys.read(hub.resolve("keys.json")), Optional.empty());
                var device = new Bringer(office, folder.resolve("device"), "Pengawas satu", true)) {
            var sender = new Sender(device);
            for (int kill = 0; kill < KILLS; kill++) {
                device.put(Bringer.noise(200_000 + random.nextInt(300_000)));
                Process process = java(KilledHub.class, hub.toString());
                URI address = URI.create(process.inputReader().readLine().substring(3));
                int steps = 1 + random.nextInt(7);
                var left = new java.util.concurrent.atomic.AtomicInteger(steps);
                sender.whenMoved = there -> {
                    if (left.decrementAndGet() == 0) {
                        process.toHandle().destroyForcibly();
                    }
                };
                sender.run(address);
                process.destroyForcibly();
                process.waitFor();
                assertAllThere(office, sender.outbox, sender.received);
            }
            sender.whenMoved = there -> {};
            assertThat(sender.run(office.address())).isEmpty();
            assertThat(sender.outbox.waiting()).isEmpty();
            assertAllThere(office, sender.outbox, sender.received);
            try (var files = Files.walk(hub.resolve("vault"))) {
                assertThat(files.filter(Files::isRegularFile)).hasSize(sender.received.size());
            }
        }
    }

    @Test
    void killedDevicesGoOnWhereTheyStood() throws Exception {
        Path hub = hubFolder();
        try (var office = new Office(hub, HubKeys.read(hub.resolve("keys.json")), Optional.empty());
                var device = new Bringer(office, folder.resolve("device"), "Pengawas satu", true)) {
            var outbox = new SqlEvidenceOutbox(device.laptop.db);
            List<EvidenceId> received = new ArrayList<>();
            for (int kill = 0; kill < KILLS; kill++) {
                device.put(Bringer.noise(200_000 + random.nextInt(300_000)));
                received.addAll(run(device, office, 1 + random.nextInt(8)));
                assertAllThere(office, outbox, received);
            }
            run(device, office, Integer.MAX_VALUE);
            assertThat(outbox.waiting()).isEmpty();
            assertThat(outbox.standing().received()).isEqualTo(KILLS);
        }
    }

    /// @return what it said was received before it was killed
    private List<EvidenceId> run(Bringer device, Office office, int steps) throws Exception {
        Process process = java(
                KilledDevice.class,
                folder.resolve("device").toString(),
                office.address().toString(),
                device.laptop.profile.device(),
                office.keys.id(),
                HexFormat.of().formatHex(device.laptop.keys.signing().secret()),
                HexFormat.of().formatHex(office.keys.signing().open()));
        List<EvidenceId> received = new ArrayList<>();
        int left = steps;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("received ")) {
                    received.add(new EvidenceId(line.substring(9)));
                }
                if (--left == 0) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return received;
    }

    private void assertAllThere(Office office, EvidenceOutbox outbox, List<EvidenceId> received) throws Exception {
        for (EvidenceId id : received) {
            assertThat(outbox.receivedAt(id)).isPresent();
            byte[] there = Bringer.read(office, folder.resolve("hub/vault"), id).orElseThrow();
            assertThat(EvidenceId.of(Digest.sha256(there))).isEqualTo(id);
        }
    }

    private Path hubFolder() throws Exception {
        Path hub = Files.createDirectory(folder.resolve("hub"));
        HubKeys.generate(new SecureRandom()).write(hub.resolve("keys.json"));
        return hub;
    }

    private static Process java(Class<?> main, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

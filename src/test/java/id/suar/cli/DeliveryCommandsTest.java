package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.CardFile;
import id.suar.access.CardReading;
import id.suar.access.DeviceKeys;
import id.suar.access.KeyRing;
import id.suar.access.SignedCard;
import id.suar.access.Unlocked;
import id.suar.faults.BadLine;
import id.suar.faults.Fault;
import id.suar.faults.Laptop;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands as scripts use them, with the hub in a process of its own.
class DeliveryCommandsTest {

    @TempDir
    Path root;

    private final List<Process> processes = new ArrayList<>();
    private String hub;
    private String device;
    private String card;

    @BeforeEach
    void init() {
        hub = root.resolve("hub").toString();
        device = root.resolve("device").toString();
        card = root.resolve("a.suar-card").toString();
        assertThat(Spoken.run("hub", "init", "--data", hub, "--name", "Bawaslu Kukar", "--region", "6402")
                        .exit())
                .isZero();
        assertThat(issue(card).exit()).isZero();
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void wrongInputIsRefusedAndChangesNothing() throws Exception {
        assertThat(Spoken.run("hub", "init", "--data", hub, "--name", "X", "--region", "6402")
                        .exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.run("hub", "init", "--data", device, "--name", "X", "--region", "64021")
                        .exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.run("hub", "init", "--data", device, "--name", "X", "--region", "9999")
                        .exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(Path.of(device)).doesNotExist();
        for (String scope : List.of("6471", "64", "640299", "6402999999", "6402999999001", "abc")) {
            assertThat(Spoken.run(
                                    "hub",
                                    "card",
                                    "--data",
                                    hub,
                                    "--owner",
                                    "A",
                                    "--role",
                                    "pkd",
                                    "--scope",
                                    scope,
                                    "--out",
                                    card + "x")
                            .exit())
                    .as(scope)
                    .isEqualTo(ExitCode.REFUSED);
        }
        var role = Spoken.run(
                "hub", "card", "--data", hub, "--owner", "A", "--role", "king", "--scope", "6402", "--out", card + "x");
        assertThat(role.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(role.err()).contains("king", "pwc_staff");
        assertThat(Path.of(card + "x")).doesNotExist();
        Path page = Files.writeString(root.resolve("page.suar-card"), "<html>");
        assertThat(Spoken.run("device", "init", "--data", device, "--card", page.toString())
                        .exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.run("hub", "revoke", "--data", hub, "0000000000000000")
                        .exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.run("sync", "--data", device).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Spoken.run("hub", "card", "--data", hub).exit()).isEqualTo(ExitCode.USAGE);
    }

    /// Mistyped or locked: said in words, and no card is on the list that nobody has.
    @Test
    void foldersAndFilesThatCannotBeUsedAreSaid() throws Exception {
        assertThat(initDevice().exit()).isZero();
        String none = root.resolve("none").toString();
        String file = Files.writeString(root.resolve("file"), "").toString();
        String below = file + "/below";
        for (String[] reading : new String[][] {
            {"hub", "intake", "--data", hub, "--from", none, "--receipts", none},
            {"parcel", "receipts", "--data", device, "--from", none}
        }) {
            var spoken = Spoken.run(reading);
            assertThat(spoken.exit()).as(spoken.err()).isEqualTo(ExitCode.REFUSED);
            assertThat(spoken.err()).contains("C-17");
        }
        var export = Spoken.run("parcel", "export", "--data", device, "--to", below);
        assertThat(export.exit()).isEqualTo(ExitCode.NOT_DELIVERED);
        assertThat(export.err()).contains("C-18");
        String stick = root.resolve("stick").toString();
        assertThat(Spoken.run("parcel", "export", "--data", device, "--to", stick)
                        .exit())
                .isZero();
        assertThat(Spoken.run("hub", "intake", "--data", hub, "--from", stick, "--receipts", below)
                        .exit())
                .isEqualTo(ExitCode.NOT_DELIVERED);
        long before = Spoken.run("hub", "devices", "--data", hub).out().lines().count();
        assertThat(issue(below).exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.run("hub", "devices", "--data", hub).out().lines()).hasSize((int) before);
        assertThat(Spoken.run("backup", "--data", hub, "--out", below).exit()).isEqualTo(ExitCode.REFUSED);
        for (String[] making : new String[][] {
            {"hub", "init", "--data", below, "--name", "X", "--region", "6402"},
            {"device", "init", "--data", below, "--card", card},
            {"restore", card, "--data", below}
        }) {
            var spoken = Spoken.run(making);
            assertThat(spoken.exit()).as(spoken.err()).isEqualTo(ExitCode.REFUSED);
            assertThat(spoken.err()).contains("C-14");
        }
    }

    /// A device that has recorded nothing yet has keys all the same.
    @Test
    void aFolderThatIsADeviceIsNeverOverwritten() throws Exception {
        assertThat(initDevice().exit()).isZero();
        String backup = root.resolve("hub.backup").toString();
        assertThat(Spoken.run("backup", "--data", hub, "--out", backup).exit()).isZero();
        byte[] keys = Files.readAllBytes(Path.of(device, "keys.json"));

        assertThat(Spoken.run("restore", backup, "--data", device).exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.run("hub", "init", "--data", device, "--name", "X", "--region", "6402")
                        .exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(Path.of(device, "keys.json")).hasBinaryContent(keys);
        assertThat(Path.of(device, "hub.json")).doesNotExist();
    }

    @Test
    void aCardWithoutAddressSaysWhatToDoAtOnce() {
        assertThat(initDevice().exit()).isZero();
        var spoken = Spoken.run("sync", "--data", device);
        assertThat(spoken.exit()).isEqualTo(ExitCode.NOT_DELIVERED);
        assertThat(spoken.err()).contains("S-01");
    }

    @Test
    void deliversThroughABadLineAndSaysWhy() throws Exception {
        initDevice();
        URI address = serve();
        try (BadLine line = new BadLine(address)) {
            line.order(Fault.page("200 OK", "", "<html>masuk</html>"));
            var portal = sync(line.address().toString(), "0");
            assertThat(portal.exit()).isEqualTo(ExitCode.NOT_DELIVERED);
            assertThat(portal.err()).contains("S-04");
            line.order(new Fault.LoseAnswer(), new Fault.CutUp(300));
            var good = sync(line.address().toString(), "30", "--json");
            assertThat(good.exit()).isZero();
            assertThat(good.out()).contains("\"outcome\" : \"received\"");
        }
        assertThat(Spoken.run("hub", "devices", "--data", hub).out()).contains("\tenrolled\t");
        String id = Spoken.run("hub", "devices", "--data", hub)
                .out()
                .lines()
                .toList()
                .get(1)
                .substring(0, 16);
        // Beside the running hub, by another process on the same folder.
        assertThat(Spoken.run("hub", "revoke", "--data", hub, id).exit()).isZero();
        var revoked = sync(address.toString(), "0", "--json", "--lang", "en");
        assertThat(revoked.exit()).isEqualTo(ExitCode.NOT_DELIVERED);
        assertThat(revoked.out()).contains("\"problem\" : \"revoked\"");
        assertThat(revoked.err()).contains("T-01", "revoked this device");
    }

    @Test
    void aStickThereAndBack() {
        initDevice();
        String stick = root.resolve("stick").toString();
        assertThat(Spoken.run("parcel", "export", "--data", device, "--to", stick)
                        .exit())
                .isZero();
        var early = Spoken.run("parcel", "receipts", "--data", device, "--from", stick);
        assertThat(early.out()).isEqualTo("file\tresult" + System.lineSeparator());
        var intake = Spoken.run("hub", "intake", "--data", hub, "--from", stick, "--receipts", stick);
        assertThat(intake.exit()).isZero();
        assertThat(intake.out()).contains("\treceived\t0");
        var receipts = Spoken.run("parcel", "receipts", "--data", device, "--from", stick);
        assertThat(receipts.exit()).isZero();
        assertThat(receipts.out()).contains("received 0");
    }

    @Test
    void thePinIsAskedOfFileOrEnvironment() throws Exception {
        for (Path missing : List.of(root.resolve("nopin"), Files.writeString(root.resolve("blank"), "\n"))) {
            var spoken =
                    Spoken.run("device", "init", "--data", device, "--card", card, "--pin-file", missing.toString());
            assertThat(spoken.exit()).isEqualTo(ExitCode.REFUSED);
            assertThat(spoken.err()).contains("P-04", missing.toString());
            assertThat(Path.of(device)).doesNotExist();
        }
        Path pin = Files.writeString(root.resolve("pin"), "240214\n");
        assertThat(Spoken.run("device", "init", "--data", device, "--card", card, "--pin-file", pin.toString())
                        .exit())
                .isZero();
        var none = Spoken.run("sync", "--data", device, "--hub", "http://127.0.0.1:1", "--give-up", "0");
        assertThat(none.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(none.err()).contains("P-01");
        var wrong = Spoken.run(
                Map.of("SUAR_PIN", "1"), "sync", "--data", device, "--hub", "http://127.0.0.1:1", "--give-up", "0");
        assertThat(wrong.err()).contains("P-02");
        var right = Spoken.run(
                Map.of("SUAR_PIN", "240214"),
                "sync",
                "--data",
                device,
                "--hub",
                "http://127.0.0.1:1",
                "--give-up",
                "0");
        assertThat(right.exit()).isEqualTo(ExitCode.NOT_DELIVERED);
        assertThat(right.err()).contains("S-03");
    }

    @Test
    void aPortThatCannotBeIsWrongUsage() {
        for (String port : List.of("-1", "65536")) {
            assertThat(Spoken.run("hub", "serve", "--data", hub, "--port=" + port)
                            .exit())
                    .isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        int port = serve().getPort();
        var spoken = Spoken.run("hub", "serve", "--data", hub, "--port", String.valueOf(port));
        assertThat(spoken.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(spoken.err()).contains("C-12");
    }

    /// I2: the hub is killed at any moment; what it has signed for is on its disk.
    @Test
    void aKilledHubHasEverythingThatItSignedFor() throws Exception {
        initDevice();
        var random = new Random(5);
        try (Laptop laptop = laptop()) {
            for (int round = 0; round < 4; round++) {
                URI address = serve();
                Process serving = processes.getLast();
                laptop.notes(300);
                var killer = Thread.ofVirtual().start(() -> killAfter(serving, random.nextInt(120)));
                laptop.sync(address, Duration.ofMillis(300));
                killer.join();
                serving.waitFor();
                assertReceiptsHold(laptop);
            }
            laptop.sync(serve());
            assertThat(laptop.outbox.standing().waiting()).isZero();
            assertThat(laptop.outbox.standing().saved()).isEqualTo(1200);
            processes.getLast().destroy();
            assertThat(processes.getLast().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(processes.getLast().exitValue()).isZero();
            assertReceiptsHold(laptop);
        }
        assertThat(Spoken.run("verify", "--data", hub).exit()).isZero();
    }

    private void assertReceiptsHold(Laptop laptop) {
        try (var db = id.suar.db.Database.open(root.resolve("hub").resolve("suar.db"))) {
            var journals = new id.suar.journal.SqlJournals(db, List.of());
            for (var receipt : laptop.receipts.list(1000)) {
                assertThat(journals.hashAt(receipt.journal(), receipt.through()))
                        .hasValue(receipt.hash());
            }
        }
    }

    private Laptop laptop() throws Exception {
        SignedCard signed = ((CardReading.Genuine) CardFile.read(Files.readAllBytes(Path.of(card)))).card();
        DeviceKeys keys = ((Unlocked.Open) new KeyRing(Path.of(device, "keys.json")).open(Optional.empty())).keys();
        return new Laptop(Path.of(device), signed, keys);
    }

    private static void killAfter(Process process, int millis) {
        try {
            // A moment that the clock of this computer chooses is what is wanted here.
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private Spoken issue(String file) {
        return Spoken.run(
                "hub",
                "card",
                "--data",
                hub,
                "--owner",
                "Panwaslu Samboja",
                "--role",
                "pwc_staff",
                "--scope",
                "640203",
                "--out",
                file);
    }

    private Spoken initDevice() {
        return Spoken.run("device", "init", "--data", device, "--card", card);
    }

    private Spoken sync(String address, String giveUp, String... more) {
        var args = new ArrayList<>(List.of("sync", "--data", device, "--hub", address, "--give-up", giveUp));
        args.addAll(List.of(more));
        return Spoken.run(args.toArray(String[]::new));
    }

    /// A hub in a process of its own, when it accepts.
    private URI serve() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.suar.Suar",
                        "hub",
                        "serve",
                        "--data",
                        hub,
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(process);
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        assertThat(line).startsWith("ready http://127.0.0.1:");
        return URI.create(line.substring("ready ".length()));
    }
}

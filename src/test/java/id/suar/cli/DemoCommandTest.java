package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.suar.app.DataFolder;
import id.suar.app.DemoFolder;
import id.suar.app.DeviceSpace;
import id.suar.app.Workspace;
import id.suar.count.RecordedSheet;
import id.suar.i18n.Texts;
import id.suar.violation.FindingFilter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The whole demonstration as people start it, twice: told to people, then to programs on the same folder.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoCommandTest {

    @TempDir
    static Path root;

    private static Path dir;
    private static Spoken first;

    @BeforeAll
    static void play() throws IOException {
        Files.writeString(root.resolve("added.csv"), """
                id,election,what,place,found,observer,office,account
                A-1,PEMILU-2024,Catatan saya sendiri,640206,2024-02-14,Pengawas,PTPS 1,Uraian
                """);
        dir = root.resolve("suar-demo");
        first = Spoken.run("demo", "--headless", "--dir", dir.toString());
    }

    @Test
    @Order(1)
    void tellsTheStoryWithWhatReallyHappened() {
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out())
                .startsWith("DATA CONTOH.")
                .contains("0 diterima hub", "[S-03]", "Tanda terima: perangkat", "0 berbeda", "Semua sama dan utuh.")
                .contains("suar --data " + dir.resolve("tenggarong"))
                .doesNotContain("\u001b", "\r");
        assertThat(first.err())
                .contains("Mencatat tanpa jaringan: Tabang", "selesai dalam")
                .doesNotContain("\u001b", "\r");
    }

    @Test
    @Order(2)
    void everythingThereSaysThatItIsASample() {
        for (String folder : List.of("hub", "tenggarong", "tabang")) {
            try (Workspace workspace = open(folder)) {
                assertThat(workspace.sample()).isTrue();
                assertThat(workspace.name()).contains("Contoh");
                assertThat(sheets(workspace)).isNotEmpty().allSatisfy(sheet -> {
                    assertThat(sheet.actor()).startsWith("Contoh ");
                    assertThat(sheet.sheet().observer()).startsWith("Pengawas Contoh ");
                    assertThat(sheet.sheet().note()).contains("ontoh", "Sample");
                });
                assertThat(workspace.rooms().findings().list(FindingFilter.ALL))
                        .isNotEmpty()
                        .allSatisfy(one -> {
                            assertThat(one.finding().what()).startsWith("Contoh: ");
                            assertThat(one.finding().account()).containsIgnoringCase("contoh");
                            assertThat(one.finding().observer().name()).startsWith("Pengawas Contoh ");
                            assertThat(one.finding().note()).contains("Sample data");
                        });
            }
        }
    }

    @Test
    @Order(3)
    void aSecondRunGivesTheSameDataAndKeepsAsideWhatPeopleAdded() throws IOException {
        String before = exported("PPWP") + exported("KWK-BUPATI");
        addAFinding();

        List<Integer> window = new ArrayList<>();
        Spoken second = withADisplay(
                (folder, spoken) -> {
                    assertThat(folder.path()).isEqualTo(dir.resolve("tenggarong"));
                    addAFinding();
                    window.add(Spoken.run("sync", "--data", folder.path().toString())
                            .exit());
                    return ExitCode.DONE;
                },
                "demo",
                "--json",
                "--dir",
                dir.toString());

        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(window).as("received while the window was open").containsExactly(ExitCode.DONE);
        assertThat(exported("PPWP") + exported("KWK-BUPATI")).isEqualTo(before);
        assertThat(second.err()).contains(dir.resolve("earlier-1").toString());
        try (Workspace kept = open("earlier-1/tenggarong")) {
            assertThat(kept.rooms().findings().list(FindingFilter.ALL.text("sendiri")))
                    .hasSize(1);
        }
        numbersFit(new JsonMapper().readTree(second.out()));
    }

    @Test
    @Order(4)
    void whileOneIsOpenNothingIsTouched() {
        DeviceSpace.Opening opening = DeviceSpace.open(new DataFolder(dir.resolve("tabang")), Clock.systemUTC());
        try (DeviceSpace open = ((DeviceSpace.Opening.Open) opening).space()) {
            Spoken spoken = Spoken.run("demo", "--headless", "--dir", dir.toString());

            assertThat(spoken.exit()).isEqualTo(ExitCode.NOT_DELIVERED);
            assertThat(spoken.out()).isEmpty();
            assertThat(sheets(open.workspace())).isNotEmpty();
        }
    }

    @Test
    @Order(5)
    void cutWhileItPutAsideWhatPeopleAddedItGoesOnWithTheRest() throws IOException {
        Files.writeString(dir.resolve("suar-demo.json"), "{\"suar\": \"demo\", \"records\": 0}");
        Files.move(dir.resolve("hub"), dir.resolve("earlier-1/hub-of-a-cut"));

        DemoFolder.Claim claim = DemoFolder.claim(dir, Clock.systemUTC());

        DemoFolder.Claim.Ours ours = (DemoFolder.Claim.Ours) claim;
        ours.folder().close();
        assertThat(ours.aside())
                .hasValueSatisfying(
                        aside -> assertThat(aside.resolve("tenggarong")).exists());
        assertThat(dir.resolve("tenggarong")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotADemosIsRefusedAndNotTouched() throws IOException {
        Path foreign = Files.createDirectories(root.resolve("mine"));
        Files.writeString(foreign.resolve("letter.txt"), "dear");
        Path real = root.resolve("real");
        assertThat(Spoken.run("hub", "init", "--data", real.toString(), "--name", "X", "--region", "6402")
                        .exit())
                .isZero();

        for (Path folder : List.of(foreign, foreign.resolve("letter.txt"), real)) {
            Spoken spoken = Spoken.run("demo", "--headless", "--dir", folder.toString());
            assertThat(spoken.exit()).isEqualTo(ExitCode.REFUSED);
            assertThat(spoken.err()).contains(folder.toString());
        }
        try (Stream<Path> files = Files.list(foreign)) {
            assertThat(files).containsExactly(foreign.resolve("letter.txt"));
        }
    }

    @Test
    void progressIsOneLineOnATerminalAndNeverColoured() {
        var err = new ByteArrayOutputStream();
        var session = session(new ByteArrayOutputStream(), err, Map.of());
        var progress = new DemoProgress(session, true);
        progress.begun("record", "Tabang", 3);
        progress.advanced(3);
        progress.ended();

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\rMencatat tanpa jaringan: Tabang: 0 dari 3")
                .contains("\rMencatat tanpa jaringan: Tabang: 3 dari 3, selesai dalam ")
                .containsOnlyOnce("\n")
                .doesNotContain("\u001b");
    }

    private static Spoken withADisplay(SuarCommand.Desktop desktop, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Cli.run(session(out, err, Map.of("DISPLAY", ":0")), desktop, args);
        return new Spoken(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Session session(OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Session(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Texts.of(Texts.INDONESIAN),
                Clock.systemUTC(),
                new SecureRandom(),
                environment,
                "Linux",
                root);
    }

    private static void numbersFit(JsonNode told) {
        assertThat(told.get("sample").asBoolean()).isTrue();
        assertThat(told.get("recorded")).hasSize(2).allSatisfy(one -> {
            assertThat(one.get("received").asLong()).isZero();
            assertThat(one.get("saved").asInt())
                    .isEqualTo(one.get("forms").asInt()
                            + one.get("corrections").asInt()
                            + one.get("findings").asInt());
        });
        assertThat(told.get("tried"))
                .allSatisfy(one -> assertThat(one.get("problem").asText()).isEqualTo("hub-unreachable"));
        assertThat(told.get("delivered")).hasSize(2).allSatisfy(one -> {
            assertThat(one.get("received").asLong()).isEqualTo(one.get("saved").asLong());
            assertThat(one.get("receipt").get("through").asLong())
                    .isEqualTo(one.get("saved").asLong());
            assertThat(one.get("bytesUp").asLong()).isBetween(1_000L, 20_000L);
        });
        assertThat(told.get("rules")).hasSizeGreaterThan(3);
        assertThat(told.get("compared").get("forms").asInt()).isBetween(300, 600);
        assertThat(told.get("compared").get("different").asInt()).isZero();
        assertThat(told.get("compared").get("findingsApart").asInt()).isZero();
        assertThat(told.get("verified"))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.get("sound").asBoolean()).isTrue());
    }

    private static void addAFinding() {
        Path file = root.resolve("added.csv");
        Spoken added = Spoken.run(
                "finding",
                "import",
                file.toString(),
                "--data",
                dir.resolve("tenggarong").toString());
        assertThat(added.exit()).as(added.err()).isZero();
    }

    private static String exported(String contest) {
        return Spoken.run("count", "export", "--data", dir.resolve("hub").toString(), "--contest", contest)
                .out();
    }

    private static List<RecordedSheet> sheets(Workspace workspace) {
        return Stream.of("PEMILU-2024/PPWP", "PILKADA-2024/KWK-BUPATI")
                .map(id -> id.split("/"))
                .flatMap(id -> workspace.rooms().counts().list(id[0], id[1], workspace.scope()).stream())
                .toList();
    }

    private static Workspace open(String folder) {
        return Workspace.open(new DataFolder(dir.resolve(folder)), Clock.systemUTC())
                .orElseThrow();
    }
}

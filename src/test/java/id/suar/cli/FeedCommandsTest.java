package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.DataFolder;
import id.suar.app.HubSpace;
import id.suar.hub.HubServer;
import id.suar.i18n.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hub speaks to its devices by command, and two devices of a district read each other.
class FeedCommandsTest {

    private static final String PACK = """
            {"version": %d, "election": {"key": "PILKADA-2029", "name": {"id": "Pilkada 2029", "en": "Election 2029"},
             "regime": "PILKADA", "votingDay": "2029-11-28"},
             "contests": [{"key": "KWK-BUPATI", "name": {"id": "Bupati", "en": "Regent"}, "area": "6402",
              "layout": "pairs/1", "candidates": [{"number": 1, "names": ["A", "B"]}, {"number": 2, "names": ["C", "D"]}]}],
             "filler": "%s"}""";

    @TempDir
    Path root;

    private Path hub;
    private HubSpace space;
    private HubServer server;
    private URI address;

    @BeforeEach
    void open() throws IOException {
        hub = root.resolve("hub");
        done(run(hub, "hub", "init", "--name", "Bawaslu contoh", "--region", "6402"));
        space = HubSpace.open(new DataFolder(hub), Clock.systemUTC(), new SecureRandom());
        server = space.server(InetAddress.getLoopbackAddress(), 0, Optional.empty(), Texts.of(Texts.ENGLISH));
        address = server.start();
    }

    @AfterEach
    void close() {
        server.close();
        space.close();
    }

    @Test
    void twoDevicesReadEachOtherAndNeitherCountsTheOthersAsItsOwn() throws IOException {
        Path one = device("one", "640203");
        Path other = device("other", "640203");
        Path counts =
                Files.write(root.resolve("counts.csv"), new MadeCounts(3, 3).file("6402032001", "X", "SAMBOJA", 25));
        done(run(one, "count", "import", counts.toString(), "--contest", "PPWP"));
        done(sync(one));
        Spoken synced = done(sync(other));

        assertThat(synced.out()).contains("\"fromOthers\"").contains("25");
        assertThat(synced.err()).contains("25 new entries from other devices");
        assertThat(export(other)).isEqualTo(export(one)).isNotEmpty();
        Spoken status = done(run(other, "status", "--json"));
        assertThat(status.out()).containsPattern("\"saved\" *: *0").containsPattern("\"from_others\" *: *25");
        done(run(other, "verify"));
        done(run(hub, "verify"));
        assertThat(done(sync(other)).out()).containsPattern("\"fromOthers\" *: *0");
    }

    @Test
    void anAnnouncementReachesTheDevicesOfItsRegion() throws IOException {
        Path one = device("one", "640203");
        Path other = device("other", "640205");
        done(sync(one));
        done(run(hub, "hub", "announce", "Kotak suara dibuka pukul 13.00", "--scope", "640203", "--level", "urgent"));
        assertThat(done(sync(one)).out()).containsPattern("\"fromOthers\" *: *1");
        assertThat(done(sync(other)).out()).containsPattern("\"fromOthers\" *: *0");

        assertThat(run(hub, "hub", "announce", "a", "--level", "loud").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run(hub, "hub", "announce", "a", "--until", "tomorrow").exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run(hub, "hub", "announce", "a", "--scope", "6471").exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run(hub, "hub", "announce", " ").exit()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aPackIsUsedByDevicesLikeAnyOther() throws IOException {
        Path one = device("one", "640203");
        Path pack = Files.writeString(root.resolve("pilkada-2029.json"), PACK.formatted(2, noise(200_000)));
        done(run(hub, "hub", "pack", pack.toString()));
        done(sync(one));

        assertThat(one.resolve("packs/pilkada-2029.json")).hasSameBinaryContentAs(pack);
        assertThat(hub.resolve("packs/pilkada-2029.json")).hasSameBinaryContentAs(pack);
        Path counts =
                Files.write(root.resolve("counts.csv"), new MadeCounts(2, 2).file("6402032001", "X", "SAMBOJA", 25));
        done(run(one, "count", "import", counts.toString(), "--contest", "KWK-BUPATI", "--election", "PILKADA-2029"));
        done(run(one, "verify"));

        Path newer = Files.writeString(root.resolve("pilkada-2029.json"), PACK.formatted(3, "x"));
        done(run(hub, "hub", "pack", newer.toString()));
        done(sync(one));
        assertThat(one.resolve("packs/pilkada-2029.json")).hasSameBinaryContentAs(newer);
    }

    @Test
    void aBrokenPackIsNotSentAndOneThatComesAllTheSameIsSetAside() throws IOException {
        Path one = device("one", "640203");
        Path broken = Files.writeString(root.resolve("pilkada-2029.json"), "{\"version\": 1}");
        Spoken refused = run(hub, "hub", "pack", broken.toString());
        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("election");
        Path bad = Files.writeString(root.resolve("Up.json"), PACK.formatted(1, "x"));
        assertThat(run(hub, "hub", "pack", bad.toString()).exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run(hub, "hub", "pack", root.resolve("none.json").toString()).exit())
                .isEqualTo(ExitCode.REFUSED);

        // A hub of another version may know packs that this device cannot read.
        space.office()
                .send(id.suar.sync.FeedPackCodec.cut(
                        "6402", "pilkada-2029", 1, "{\"version\": 1}".getBytes(StandardCharsets.UTF_8)));
        done(sync(one));
        assertThat(one.resolve("packs/pilkada-2029.json")).doesNotExist();
        assertThat(done(run(one, "status", "--json")).out()).containsPattern("\"broken_packs\" *: *1");
        done(run(one, "verify"));
    }

    @Test
    void aDevicesScopeChangesAndItsFolderKnows() throws IOException {
        Path one = device("one", "6402032001");
        done(sync(one));
        String device = done(run(hub, "hub", "devices", "--json"))
                .out()
                .replaceAll("(?s).*\"device\" *: *\"([0-9a-f]+)\".*", "$1");
        done(run(hub, "hub", "scope", device, "640203"));
        done(sync(one));
        assertThat(done(run(one, "status", "--json")).out()).containsPattern("\"scope\" *: *\"640203\"");
        assertThat(run(hub, "hub", "scope", device, "6471").exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run(hub, "hub", "scope", "0000000000000000", "640203").exit())
                .isEqualTo(ExitCode.REFUSED);
    }

    private Path device(String name, String scope) {
        Path folder = root.resolve(name);
        String card = root.resolve(name + ".suar-card").toString();
        done(run(hub, "hub", "card", "--owner", name, "--role", "pwc_staff", "--scope", scope, "--out", card));
        done(run(folder, "device", "init", "--card", card));
        return folder;
    }

    private Spoken sync(Path device) {
        return run(device, "sync", "--hub", address.toString(), "--json");
    }

    private String export(Path device) {
        return done(run(device, "count", "export", "--contest", "PPWP", "--format", "csv"))
                .out();
    }

    private static String noise(int length) {
        var random = new java.util.Random(9);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static Spoken run(Path data, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString(), "--lang", "en"));
        return Spoken.run(all.toArray(String[]::new));
    }

    private static Spoken done(Spoken spoken) {
        assertThat(spoken.exit()).as(spoken.err()).isZero();
        return spoken;
    }
}

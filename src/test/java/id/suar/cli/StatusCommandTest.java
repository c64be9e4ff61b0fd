package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people read of a device, and what scripts do.
class StatusCommandTest {

    @TempDir
    Path root;

    private TwoFolders folders;

    @BeforeEach
    void recordOne() throws IOException {
        folders = new TwoFolders(root, "640201");
        Path file = Files.writeString(root.resolve("in.csv"), "kode_tps,suara_sah\n6402012001001,5\n");
        assertThat(folders.onDevice("count", "import", file.toString(), "--contest", "PPWP")
                        .out())
                .contains("1 sheet recorded", "0 lines without figures");
    }

    @Test
    void placesHaveTheirNamesAndMomentsTheirZone() {
        assertThat(folders.onDevice("status").out().lines())
                .contains(
                        "last receipt: –", "area: 640201 Muara Muntai, Kabupaten Kutai Kartanegara", "sample data: no");
        folders.deliver();
        assertThat(folders.onDevice("status").out()).containsPattern("last receipt: \\d+ \\w+ \\d{4} [\\d:]{8} WITA\n");
        assertThat(folders.atHub("status").out()).contains("area: 640201 Muara Muntai");
    }

    @Test
    void scriptsReadTheSameInEveryLanguage() {
        folders.deliver();
        assertThat(folders.onDevice("status", "--json").out())
                .contains("\"scope\" : \"640201\"", "\"sample\" : false")
                .containsPattern("\"last_receipt\" : \"[\\d-]+T[\\d:.]+Z\"");
    }

    @Test
    void nothingIsHandedOverOnceAllIsReceived() {
        folders.deliver();
        Spoken again = folders.onDevice(
                "parcel", "export", "--to", root.resolve("again").toString());
        assertThat(again.exit()).isEqualTo(ExitCode.DONE);
        assertThat(again.err()).contains("Nothing to hand over: the hub has received everything.");
    }

    @Test
    void aCardSaysWhereItIsFor() {
        Spoken card = folders.atHub(
                "hub",
                "card",
                "--owner",
                "Pengawas",
                "--role",
                "pts",
                "--scope",
                "6402012001003",
                "--out",
                root.resolve("pts.suar-card").toString());
        assertThat(card.err()).contains("TPS 003, Perian, Muara Muntai, Kabupaten Kutai Kartanegara");
    }

    @Test
    void whatWaitsIsListedWithItsWayAndNothingIsGuessedOfALinkThatWasNeverMeasured() {
        Spoken before = folders.onDevice("outbox", "list");
        assertThat(before.out().lines().toList())
                .hasSize(2)
                .satisfies(
                        lines -> assertThat(lines.getFirst())
                                .isEqualTo(
                                        "order,id,kind,recorded_at,bytes,state,way,handed_over_at,estimated_seconds,there,why,name"))
                .satisfies(lines -> assertThat(lines.getLast()).startsWith("1,").endsWith(",here,,,,0,never-sent,"));
        assertThat(folders.onDevice("status", "--json").out())
                .contains("\"waiting\" : 1", "\"estimated_seconds\" : \"\"");

        folders.onDevice("parcel", "export", "--to", root.resolve("usb").toString());
        assertThat(folders.onDevice("outbox", "list").out())
                .containsPattern(",handed-over,file,[\\d-]+T[\\d:.]+Z,,0,receipt,\n");
        folders.deliver();
        assertThat(folders.onDevice("outbox", "list", "--json").out()).contains("[");
        assertThat(folders.onDevice("status", "--json").out()).contains("\"waiting\" : 0");
        assertThat(folders.atHub("outbox", "list").exit()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aProxysPasswordIsNotTakenFromTheCommandLine() {
        Spoken said = folders.onDevice("sync", "--proxy", "http://petugas:rahasia@10.0.0.1:3128");
        assertThat(said.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(said.err()).contains("HTTPS_PROXY").doesNotContain("rahasia");
        assertThat(folders.onDevice("sync", "--ca", root.resolve("no.pem").toString())
                        .err())
                .contains("no.pem");
    }

    /// The first thing that is said is what is in the way, not that something goes.
    @Test
    void withoutAnAddressNothingIsSaidToBeSent() {
        Spoken said = folders.onDevice("sync");
        assertThat(said.exit()).isEqualTo(ExitCode.NOT_DELIVERED);
        assertThat(said.err()).contains("S-01").doesNotContain("Sending");
    }
}

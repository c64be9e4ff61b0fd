package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.DataFolder;
import id.suar.app.HubSpace;
import id.suar.i18n.Texts;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings of a hub reach its devices and change what is computed there.
class SettingsCommandsTest {

    @TempDir
    Path folder;

    private TwoFolders folders;

    @BeforeEach
    void folders() {
        folders = new TwoFolders(folder, "6402", "kab_pp_staff");
    }

    @Test
    void whatIsSetAtTheHubCountsOnItsDeviceAfterItsNextDelivery() throws Exception {
        String report = report();
        assertThat(due()).contains("2024-02-21");
        Spoken refused = folders.onDevice("settings", "set", "first_day_counts", "yes");
        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("at the hub");

        assertThat(folders.atHub("settings", "set", "first_day_counts", "yes").exit())
                .isZero();
        assertThat(folders.atHub("settings", "list").out())
                .contains("first_day_counts,yes,hub,no,hub,u", "cuti_bersama_is_workday,no,default,no,hub,u");
        assertThat(due()).contains("2024-02-21");

        sync();
        assertThat(due()).contains("2024-02-20").doesNotContain("2024-02-21");
        assertThat(folders.onDevice("case", "show", report).out()
                        + folders.onDevice("case", "show", report).err())
                .contains("Counted with the settings of the office: the day of the event counts");

        assertThat(folders.onDevice("deadline", "--days", "7", "--from", "2024-02-07")
                        .out())
                .contains("2024-02-20", "first day counts");

        folders.atHub("settings", "set", "first_day_counts", "--default");
        sync();
        assertThat(due()).contains("2024-02-21");
    }

    @Test
    void anOfficeSetsItsOwnOnItsDevice() {
        assertThat(folders.onDevice("settings", "set", "recipients", "Polres Contoh;BKN Contoh")
                        .out()
                        .strip())
                .isEqualTo("recipients=Polres Contoh;BKN Contoh");
        assertThat(folders.onDevice("settings", "list").out())
                .contains("Polres Contoh")
                .contains(",own,");
        assertThat(folders.onDevice("settings", "set", "recipients").exit()).isEqualTo(ExitCode.USAGE);
        Spoken unknown = folders.onDevice("settings", "set", "colour", "red");
        assertThat(unknown.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(folders.atHub("settings", "set", "due_at", "noon").err()).contains("a time like 16:00");
    }

    @Test
    void theCodeThatAnOfficeHasSetStandsOnItsPapers() throws Exception {
        String report = report();
        folders.atHub("settings", "set", "form_code.initial_review.PEMILU", "Formulir B.5");
        sync();
        Path out = folder.resolve("review.pdf");
        Spoken printed = folders.onDevice("case", "paper", report, "--form", "B.5", "--out", out.toString());
        assertThat(printed.exit()).as(printed.err()).isZero();
    }

    private String report() {
        return folders.onDevice(
                        "case",
                        "new",
                        "report",
                        "--regime",
                        "PEMILU",
                        "--set",
                        "event.what=Uang dibagikan",
                        "--set",
                        "event.place=64.02.03.2001",
                        "--set",
                        "event.known_on=2024-02-07")
                .out()
                .strip()
                .split(" ")[1];
    }

    private String due() {
        return folders.onDevice("case", "due").out();
    }

    private void sync() throws Exception {
        try (var hub = HubSpace.open(new DataFolder(folders.hub), Clock.systemUTC(), new SecureRandom());
                var server =
                        hub.server(InetAddress.getLoopbackAddress(), 0, Optional.empty(), Texts.of(Texts.ENGLISH))) {
            Spoken synced = folders.onDevice("sync", "--hub", server.start().toString());
            assertThat(synced.exit()).as(synced.err()).isZero();
        }
    }
}

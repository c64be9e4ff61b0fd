package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.SteppedClock;
import id.suar.fx.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("settings.json");
    }

    private SettingsFile open() {
        return SettingsFile.open(file, new SteppedClock());
    }

    @Test
    void withoutAFileEverythingIsAsUsual() {
        assertThat(open().current()).isEqualTo(Settings.DEFAULTS);
        assertThat(file).doesNotExist();
    }

    @Test
    void comesBackAsItWasSaved() {
        Settings chosen = new Settings(
                Theme.Choice.DARK,
                Optional.of("en"),
                150,
                Optional.of(new Bounds(10, 20, 1200, 700, true)),
                "count",
                "sheet 6402012001001",
                Optional.of(URI.create("https://hub.example:8443/")),
                false,
                true);
        SettingsFile settings = open();
        settings.change(now -> chosen);
        settings.save();

        assertThat(open().current()).isEqualTo(chosen);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aCorruptFileIsKeptAsideAndNothingElseIsLost() throws IOException {
        Files.writeString(file, "{\"theme\": \"DARK\", \"langu");
        SettingsFile settings = open();

        assertThat(settings.current()).isEqualTo(Settings.DEFAULTS);
        assertThat(settings.keptAside()).hasValueSatisfying(aside -> {
            assertThat(aside.getFileName().toString()).isEqualTo("settings.json.corrupt-20240214-050000");
            assertThat(aside).content().startsWith("{\"theme\": \"DARK\"");
        });
        settings.save();
        assertThat(open().keptAside()).isEmpty();
    }

    @Test
    void oneWrongFieldDoesNotCostTheOthers() throws IOException {
        Files.writeString(file, """
                {"theme": "PURPLE", "language": "en", "textPercent": 900, "hub": "ftp://x", "window": {"x": 1}}
                """);
        Settings read = open().current();

        assertThat(read.theme()).isEqualTo(Theme.Choice.SYSTEM);
        assertThat(read.language()).hasValue("en");
        assertThat(read.textPercent()).isEqualTo(Settings.MOST_TEXT);
        assertThat(read.hub()).isEmpty();
        assertThat(read.window()).isEmpty();
    }

    @Test
    void whatALaterVersionWroteStays() throws IOException {
        Files.writeString(file, "{\"later\": {\"kept\": [1, 2]}, \"theme\": \"DARK\"}");
        SettingsFile settings = open();
        settings.change(now -> now.withTheme(Theme.Choice.LIGHT));
        settings.save();

        assertThat(file).content().contains("\"later\"").contains("\"LIGHT\"");
    }
}

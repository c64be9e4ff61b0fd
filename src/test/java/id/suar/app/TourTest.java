package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.cli.Spoken;
import id.suar.count.RecordedSheet;
import id.suar.fx.Look;
import id.suar.i18n.Texts;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A walk through the program as it ships, on the demonstration's data. Its pictures stand in the README:
/// `assets/screenshots`, named without the rest.
class TourTest {

    private static final Look BY_DAY = Look.USUAL;
    private static final Look AT_NIGHT = new Look(1366, 768, true, Texts.ENGLISH, 100);

    @TempDir
    Path temporary;

    @Test
    void sheetStationsAndFindings() {
        Path dir = temporary.resolve("demo");
        assertThat(Spoken.run("demo", "--headless", "--dir", dir.toString()).exit())
                .isZero();
        Path device = dir.resolve("tenggarong");
        RecordedSheet broken = broken(device);
        String place = "sheet/PEMILU-2024/PPWP/" + broken.sheet().station();
        OpenedDesktop.settings(device, BY_DAY, "\"room\": \"count\", \"place\": \"" + place + "\"");
        try (var desktop = OpenedDesktop.shipped(device, BY_DAY, Clock.systemUTC())) {
            desktop.untilShown("#dpt_l");
            desktop.untilStatus("hub");
            desktop.hand.picture("tour-sheet");
            desktop.hand.robot().press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
            untilFilled(desktop);
            desktop.hand.picture("tour-stations");
        }
        OpenedDesktop.settings(device, AT_NIGHT, "\"room\": \"violation\"");
        try (var desktop = OpenedDesktop.shipped(device, AT_NIGHT, Clock.systemUTC())) {
            untilFilled(desktop);
            desktop.hand.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
            desktop.untilShown("#account");
            desktop.hand.picture("tour-finding");
        }
    }

    private static void untilFilled(OpenedDesktop desktop) {
        desktop.hand.until(() -> desktop.hand.root().lookup("#table") instanceof TableView<?> table
                && !table.getItems().isEmpty());
    }

    private static RecordedSheet broken(Path device) {
        try (var workspace =
                Workspace.open(new DataFolder(device), Clock.systemUTC()).orElseThrow()) {
            return workspace.rooms().counts().list("PEMILU-2024", "PPWP", workspace.scope()).stream()
                    .filter(sheet -> !sheet.sheet().explanations().isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
    }
}

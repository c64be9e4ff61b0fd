package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountSheet;
import id.suar.faults.Office;
import id.suar.faults.SteppedClock;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sheets keyed in the real window, with the program's own threads: what is typed goes where it belongs, and
/// saved is saved.
class CountingTest {

    private static final TpsCode FIRST = new TpsCode("6402032001001");
    private static final TpsCode SECOND = new TpsCode("6402032001002");

    @TempDir
    Path temporary;

    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(temporary);
        folder = temporary.resolve("device");
        OpenedDesktop.device(folder, office.card("Pengawas contoh"), Optional.empty());
        OpenedDesktop.settings(
                folder, Look.USUAL, "\"room\": \"count\", \"place\": \"sheet/PEMILU-2024/PPWP/" + FIRST + "\"");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void oneSheetAfterTheOther() {
        try (var desktop = desktop()) {
            desktop.untilShown("#dpt_l");
            until(desktop, FIRST, "dpt_l");
            desktop.hand.picture("count-in-window");
            desktop.hand
                    .robot()
                    .write("120")
                    .type(KeyCode.ENTER)
                    .write("130")
                    .type(KeyCode.ENTER)
                    .write("250");
            desktop.hand.robot().press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            until(desktop, SECOND, "dpt_l");
            desktop.hand.robot().write("99").type(KeyCode.ENTER);
            until(desktop, SECOND, "dpt_p");
        }
        assertThat(recorded(FIRST).orElseThrow().figures().value("dpt_j")).isEqualTo(250);
        assertThat(recorded(SECOND)).isEmpty();
    }

    @Test
    void whatWasTypedStandsThereAfterARestart() {
        try (var desktop = desktop()) {
            desktop.untilShown("#dpt_l");
            until(desktop, FIRST, "dpt_l");
            // Fields are left faster than drafts are written, and the last one not at all.
            desktop.hand.robot().write("120").type(KeyCode.ENTER).write("130").type(KeyCode.ENTER);
            desktop.hand.robot().write("251");
        }
        assertThat(recorded(FIRST)).isEmpty();
        try (var desktop = desktop()) {
            desktop.untilShown("#dpt_l");
            until(desktop, FIRST, "dpt_l");
            assertThat(typed(desktop, "dpt_l")).isEqualTo("120");
            assertThat(typed(desktop, "dpt_p")).isEqualTo("130");
            assertThat(typed(desktop, "dpt_j")).isEqualTo("251");
        }
    }

    private static String typed(OpenedDesktop desktop, String field) {
        return Stagehand.onFx(() -> ((TextField) desktop.hand.root().lookup("#" + field)).getText());
    }

    private OpenedDesktop desktop() {
        return OpenedDesktop.whole(folder, Look.USUAL, new SteppedClock());
    }

    private static void until(OpenedDesktop desktop, TpsCode station, String field) {
        desktop.hand.until(() -> {
            Node focus = desktop.hand.stage().getScene().getFocusOwner();
            String title = desktop.hand.stage().getTitle();
            return focus != null
                    && field.equals(focus.getId())
                    && title.startsWith("TPS " + station.digits().substring(10));
        });
    }

    private Optional<CountSheet> recorded(TpsCode station) {
        try (var workspace =
                Workspace.open(new DataFolder(folder), new SteppedClock()).orElseThrow()) {
            return workspace
                    .rooms()
                    .counts()
                    .find("PEMILU-2024", "PPWP", station)
                    .map(one -> one.sheet());
        }
    }
}

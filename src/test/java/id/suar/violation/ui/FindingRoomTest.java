package id.suar.violation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.fx.Hit;
import id.suar.fx.Look;
import id.suar.fx.Screen;
import id.suar.fx.Stagehand;
import id.suar.violation.FindingEntries;
import id.suar.violation.FindingField;
import id.suar.violation.Samples;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingRoomTest {

    private static final Map<FindingField, String> PROPOSAL =
            Map.of(FindingField.WHAT, "Suara sah 201, rincian 198", FindingField.SOURCE, "aaaaaaaaaaaaaaaa.0/7");

    @TempDir
    Path folder;

    private FindingStage stage;

    @BeforeEach
    void open() {
        stage = FindingStage.show(folder, Look.USUAL);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anotherRoomsProposalIsOneDraftHoweverOftenItIsMade() {
        onFx(() -> stage.room.begin(PROPOSAL));
        assertThat(what()).isEqualTo("Suara sah 201, rincian 198");
        stage.type("#placeText", "Perian");
        stage.press(KeyCode.ESCAPE);
        stage.press(KeyCode.ESCAPE);
        onFx(() -> stage.room.begin(PROPOSAL));
        stage.press(KeyCode.ESCAPE);

        assertThat(stage.book.drafts.list()).hasSize(1);
        onFx(stage.room::refresh);
        assertThat(stage.room.due().get()).isEqualTo(1);
    }

    @Test
    void thePaletteFindsAndOpens() {
        stage.book.recorder.record(Samples.finding());
        Hit hit = stage.room.find("salinan", 5).getFirst();
        assertThat(hit.detail()).startsWith("TPS 001, Perian, Muara Muntai");
        onFx(hit.open());
        assertThat(what()).isEqualTo(hit.title());
    }

    @Test
    void aPlaceOpensAgainAfterARestart() {
        var id = stage.book.recorder.record(Samples.finding());
        onFx(() -> stage.room.find("salinan", 1).getFirst().open().run());
        stage.ctrl(KeyCode.H);
        String place = stage.frame.shown().place();
        assertThat(place).isEqualTo("history " + id);

        for (String one : new String[] {place, id.toString()}) {
            Screen screen = Stagehand.onFx(() -> stage.room.open(one).orElseThrow());
            onFx(() -> stage.frame.open(screen));
            assertThat(screen.place()).isEqualTo(one);
        }
        assertThat(stage.room.open("").orElseThrow()).isSameAs(stage.room.home());
        onFx(() -> stage.frame.open(stage.room.open("new 2000-01-01T00:00:00Z").orElseThrow()));
        assertThat(stage.hand.<Label>find(".empty-title").getText()).isEqualTo("Catatan ini tidak ada lagi di sini");
    }

    @Test
    void entriesHaveNames() {
        assertThat(stage.room.label(FindingEntries.RECORDED)).contains("Temuan");
        assertThat(stage.room.label(FindingEntries.AMENDED)).contains("Perubahan temuan");
        assertThat(stage.room.label("count.sheet.recorded/1")).isEmpty();
    }

    private String what() {
        return stage.hand.<TextInputControl>find("#what .text-field").getText();
    }

    private void onFx(Runnable work) {
        stage.hand.robot().interact(work);
        stage.hand.settle();
    }
}

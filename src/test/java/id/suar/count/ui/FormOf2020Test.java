package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountBook;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form of the regional elections of 2020 has other rows in another order; a pack that says so is enough.
class FormOf2020Test {

    private static final String PACK = """
            {"version": 1,
             "election": {"key": "PILKADA-2032", "name": {"id": "Pilkada contoh", "en": "Sample regional election"},
               "regime": "PILKADA", "votingDay": "2032-12-09", "parameters": []},
             "contests": [{"key": "KWK-CONTOH", "name": {"id": "Bupati (contoh)", "en": "Regent (sample)"},
               "area": "6402", "layout": "pairs-2020/1",
               "candidates": [{"number": 1, "names": ["A"]}, {"number": 2, "names": ["B"]}]}],
             "stations": {"6402012001": {"ordinary": 2}}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void pack() throws IOException {
        Files.writeString(folder.resolve("pilkada-2032.json"), PACK);
    }

    @Test
    void isKeyedInItsOwnOrder() {
        try (var window = new Window(Look.USUAL)) {
            List<String> figures = FormLayout.of(
                            window.stage.book.contest("KWK-CONTOH").form().ballot())
                    .figures();
            assertThat(figures).startsWith("dpt_l", "dpt_p", "dpt_j", "a2_l").contains("a4_j", "disreg_p");
            for (int place = 0; place < figures.size(); place++) {
                assertThat(window.focused()).isEqualTo(figures.get(place));
                window.keys.type(Integer.toString(place % 10));
                window.keys.press(KeyCode.ENTER);
            }
            assertThat(window.stage.sheetModel().form().written().layout().rows())
                    .extracting(FormRow::key)
                    .containsSubsequence("s1", "s3", "s4", "s2", "disreg", "dis", "v01", "v02", "va");
        }
    }

    @Test
    void isWholeInEverySize() {
        for (Look look : List.of(Look.USUAL, Look.large())) {
            try (var window = new Window(look)) {
                window.hand.picture("form-2020");
                assertThat(Stagehand.onFx(() -> Judge.truncated(window.hand.root())))
                        .isEmpty();
                assertThat(Stagehand.onFx(() -> Judge.unnamed(window.hand.root())))
                        .isEmpty();
                assertThat(window.hand.cssWarnings()).isEmpty();
            }
        }
    }

    private final class Window implements AutoCloseable {

        private final Stagehand hand;
        private final Keys keys;
        private CountStage stage;

        Window(Look look) {
            hand = Stagehand.show(look, (window, texts) -> {
                stage = new CountStage(new CountBook(folder.resolve("suar.db"), folder), MUARA_MUNTAI, look.language());
                return stage.begin();
            });
            keys = new Keys(hand);
            Stagehand.onFx(() -> stage.form("KWK-CONTOH", FIRST));
        }

        String focused() {
            return Stagehand.onFx(() -> {
                Node owner = hand.stage().getScene().getFocusOwner();
                return owner == null ? "" : owner.getId();
            });
        }

        @Override
        public void close() {
            hand.close();
            stage.close();
        }
    }
}

package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.SheetChange;
import id.suar.i18n.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryModelTest {

    @TempDir
    Path folder;

    private CountStage stage;

    @BeforeEach
    void open() {
        stage = new CountStage(folder, MUARA_MUNTAI, Texts.INDONESIAN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void tellsWhatChangedNewestFirst() {
        CountSheet first = stage.sheet(stage.ppwp(), FIRST, CountStage.sound(3));
        stage.book.recorder.record(first);
        stage.book.recorder.record(new CountSheet(
                first.election(),
                first.contest(),
                FIRST,
                first.figures().with("va", 201).with("dis_l", Figures.BLANK),
                Optional.empty(),
                first.observer(),
                "buram",
                Map.of("R04", "begitu"),
                Optional.empty(),
                Optional.empty()));
        List<HistoryModel.Line> lines = lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().first()).isTrue();
        assertThat(lines.getLast().changes()).isEmpty();
        assertThat(lines.getFirst().changes())
                .filteredOn(SheetChange.Figure.class::isInstance)
                .extracting(change -> ((SheetChange.Figure) change).figure())
                .containsExactly("dis_l", "va");
        assertThat(lines.getFirst().changes())
                .contains(new SheetChange.Text("note", 0, "", "buram"), new SheetChange.Text("R04", 0, "", "begitu"));
        assertThat(lines.getLast().version().sheet()).isEqualTo(first);
    }

    @Test
    void showsBothVersionsThatDidNotSeeEachOtherAgainstTheOneTheyStandOn() {
        stage.conflict(FIRST);
        List<HistoryModel.Line> lines = lines();
        assertThat(lines).extracting(HistoryModel.Line::open).containsExactly(true, true, false);
        assertThat(lines.get(0).changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        SheetChange.Figure.class,
                        change -> assertThat(change.figure()).isEqualTo("va"));
        assertThat(lines.get(1).changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        SheetChange.Figure.class,
                        change -> assertThat(change.figure()).isEqualTo("vb"));

        stage.model(FIRST).saveAsWritten(saved -> {});
        assertThat(lines()).extracting(HistoryModel.Line::open).containsOnly(false);
    }

    @Test
    void showsAnotherDevicesRecordOfTheSameForm() {
        stage.another(FIRST);
        List<HistoryModel.Line> lines = lines();
        assertThat(lines).extracting(HistoryModel.Line::other).containsExactly(false, true);
        assertThat(lines.getLast().version().actor()).isEqualTo("Panwascam");
    }

    private List<HistoryModel.Line> lines() {
        var model = new HistoryModel(stage.desk, stage.tasks, stage.ppwp(), FIRST);
        model.refresh();
        return List.copyOf(model.lines());
    }
}

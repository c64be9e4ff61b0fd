package id.suar.violation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.i18n.Texts;
import id.suar.violation.FindingBook;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingListModelTest {

    @TempDir
    Path folder;

    private FindingStage stage;
    private FindingListModel model;

    @BeforeEach
    void open() {
        stage = new FindingStage(folder, Texts.of(Texts.INDONESIAN));
        stage.book.recorder.record(Samples.finding(Map.of(FindingField.KIND, "kpps_copy", FindingField.NOTE, "hujan")));
        stage.book.recorder.record(Samples.finding(
                Map.of(FindingField.ELECTION, "", FindingField.REGIME, "PILKADA", FindingField.FOUND, "2024-11-27")));
        stage.book.drafts.save(
                FindingDrafts.fresh(FindingBook.NOON), Map.of(FindingField.WHAT, "Kotak terbuka karena hujan"));
        model = new FindingListModel(stage.desk, stage.tasks);
        model.read();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void draftsComeFirstThenWhatWasFoundLast() {
        assertThat(rows()).extracting(FindingRow::standing).startsWith(Standing.DRAFT);
        assertThat(rows()).extracting(FindingRow::found).containsExactly("", "2024-11-27", "2024-02-14");
        assertThat(model.summary()).isEqualTo("2 temuan · 1 draf");
    }

    @Test
    void filtersByWordsRegimeAndKind() {
        model.textProperty().set("Hujan");
        assertThat(rows()).hasSize(2);
        assertThat(model.summary()).isEqualTo("1 dari 2 temuan · 1 dari 1 draf");
        model.clearFilter();
        model.regimeProperty().set(model.regimes().getLast());
        assertThat(rows()).extracting(FindingRow::found).containsExactly("2024-11-27");
        model.clearFilter();
        assertThat(model.kinds()).extracting(FilterChoice::key).containsExactly("", "kpps_copy");
        model.kindProperty().set(model.kinds().getLast());
        assertThat(rows()).extracting(FindingRow::found).containsExactly("2024-02-14");
    }

    @Test
    void tellsWhatIsChangedDraftedOrInConflict() {
        var row = rows().getLast();
        var recorded = row.recorded().orElseThrow();
        stage.book.recorder.amend(recorded, Samples.finding(Map.of(FindingField.NOTE, "satu")));
        stage.book.drafts.save(row.key(), Samples.texts());
        model.read();
        assertThat(rows().getLast().changes()).isEqualTo(new Changes(1, true, false));
        stage.book.recorder.amend(recorded, Samples.finding(Map.of(FindingField.NOTE, "dua")));
        model.read();
        assertThat(rows().getLast().changes()).isEqualTo(new Changes(2, true, true));
    }

    @Test
    void exportsJustWhatIsShownForAnImport() throws Exception {
        Path file = folder.resolve("temuan.csv");
        List<String> said = new ArrayList<>();
        model.textProperty().set("hujan");
        stage.file = Optional.of(file);
        model.export(rows(), said::add);

        assertThat(said).containsExactly("1 baris disimpan di temuan.csv");
        assertThat(Files.readAllLines(file).getFirst()).startsWith("id,election,regime,what");
        assertThat(Files.readString(file)).contains("hujan").doesNotContain("2024-11-27");
        stage.file = Optional.empty();
        model.export(rows(), said::add);
        assertThat(folder.resolve("temuan-2024-02-15.xlsx")).isNotEmptyFile();
    }

    private List<FindingRow> rows() {
        return model.listProperty().get().rows();
    }
}

package id.suar.violation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.fx.Look;
import id.suar.violation.Finding;
import id.suar.violation.FindingBook;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingFilter;
import id.suar.violation.RecordedFinding;
import id.suar.violation.Samples;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A finding from the empty list to the record and back, without a mouse.
class FindingKeyboardTest {

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
    void aFindingIsWrittenSavedAndFoundAgain() {
        fill();
        stage.ctrl(KeyCode.S);

        assertThat(stage.frame.said).containsExactly("Tersimpan");
        assertThat(stage.frame.depth()).isEqualTo(1);
        List<RecordedFinding> all = stage.book.findings.list(FindingFilter.ALL);
        assertThat(all).hasSize(1);
        Finding finding = all.getFirst().finding();
        assertThat(finding.election()).isEqualTo("PEMILU-2024/PPWP");
        assertThat(finding.place().digits()).isEqualTo("6402012001003");
        assertThat(finding.occurred().text()).isEqualTo("2024-02-14T21:30");
        assertThat(finding.found()).isEqualTo("2024-02-14");
        assertThat(finding.observer().office()).isEqualTo("Pengawas TPS 003");
        assertThat(finding.account()).isEqualTo("Salinan habis.\nSaksi pulang.");
        assertThat(finding.suspicion().kind()).isEqualTo("kpps_copy");
        assertThat(finding.suspicion().suspected()).containsExactly("adm", "pidana");
        assertThat(finding.note()).isEqualTo("catatan");

        stage.press(KeyCode.ENTER);
        assertThat(stage.frame.shown().title()).isEqualTo("Temuan");
        stage.ctrl(KeyCode.H);
        assertThat(stage.frame.shown().title()).isEqualTo("Riwayat temuan");
        stage.press(KeyCode.ESCAPE);
        stage.press(KeyCode.ESCAPE);
        assertThat(stage.frame.depth()).isEqualTo(1);
    }

    @Test
    void savingGoesToTheFirstFaultAndEscapeKeepsTheDraft() {
        stage.press(KeyCode.ENTER);
        write("ppwp");
        stage.press(KeyCode.ENTER);
        stage.ctrl(KeyCode.S);

        assertThat(stage.frame.said).containsExactly("5 isian perlu dilihat lagi; belum tersimpan");
        Node focused = stage.hand.stage().getScene().getFocusOwner();
        assertThat(focused.getAccessibleText()).isEqualTo("Peristiwa");
        assertThat(focused.getAccessibleHelp()).isEqualTo("Belum diisi.");

        write("Kotak suara terbuka");
        stage.press(KeyCode.ESCAPE);
        assertThat(stage.frame.depth()).isEqualTo(1);
        assertThat(stage.book.drafts.list()).hasSize(1);

        stage.press(KeyCode.ENTER);
        TextInputControl election = stage.hand.find("#electionText");
        assertThat(election.getText()).startsWith("Pemilu 2024");
        assertThat(stage.hand.<Node>find(".banner")).isNotNull();
    }

    @Test
    void savingWithEnterBeginsTheNext() {
        stage.book.drafts.save(FindingDrafts.fresh(FindingBook.NOON), Samples.texts());
        stage.hand.robot().interact(() -> stage.frame.shown().refresh());
        stage.hand.robot().interact(() -> stage.frame.shown().first().requestFocus());
        stage.press(KeyCode.ENTER);
        stage.ctrl(KeyCode.ENTER);

        assertThat(stage.book.findings.count()).isEqualTo(1);
        assertThat(stage.frame.depth()).isEqualTo(2);
        TextInputControl election = stage.hand.find("#electionText");
        assertThat(election.getText()).isEmpty();
        assertThat(election.isFocused()).isTrue();
    }

    @Test
    void escapeClosesAListOfChoicesBeforeTheForm() {
        stage.ctrl(KeyCode.N);
        write("pemilu");
        assertThat(stage.hand.<Node>find(".suggest-list").isVisible()).isTrue();
        stage.press(KeyCode.ESCAPE);
        assertThat(stage.frame.depth()).isEqualTo(2);
        stage.press(KeyCode.ESCAPE);
        assertThat(stage.frame.depth()).isEqualTo(1);
    }

    /// Every field in its order; the observer is there already, the crime too, and a box more is marked.
    private void fill() {
        stage.ctrl(KeyCode.N);
        enter("ppwp");
        enter("Salinan C.Hasil");
        enter("perian 3");
        enter("Balai desa");
        enter("14/2/2024 21.30");
        enter("14/2/2024");
        enter("");
        enter("Pengawas TPS 003");
        write("Salinan habis.");
        stage.press(KeyCode.ENTER);
        write("Saksi pulang.");
        stage.press(KeyCode.TAB);
        enter("kpps_copy");
        stage.press(KeyCode.TAB);
        stage.press(KeyCode.TAB);
        stage.press(KeyCode.SPACE);
        for (int box = 0; box < 5; box++) {
            stage.press(KeyCode.ENTER);
        }
        write("catatan");
    }

    private void enter(String text) {
        write(text);
        stage.press(KeyCode.ENTER);
    }

    private void write(String text) {
        stage.hand.robot().write(text, 0);
        stage.hand.settle();
    }
}

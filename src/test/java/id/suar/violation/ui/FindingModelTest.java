package id.suar.violation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.fx.InlineTasks;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.violation.ElectionChoice;
import id.suar.violation.FindingBook;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.RecordedFinding;
import id.suar.violation.Samples;
import id.suar.violation.ui.FindingModel.Attempt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingModelTest {

    private static final String KEY = FindingDrafts.fresh(FindingBook.NOON);

    @TempDir
    Path folder;

    private FindingStage stage;
    private FindingModel model;
    private final List<RecordedFinding> saved = new ArrayList<>();

    @BeforeEach
    void open() {
        stage = new FindingStage(folder, Texts.of(Texts.INDONESIAN));
        model = fresh(Map.of());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aFieldIsJudgedWhenLeftAndEmptyOnesOnlyAfterTheFirstSave() {
        type(FindingField.FOUND, "kapan-kapan");
        assertThat(model.state(FindingField.FOUND).get()).isEqualTo(FieldState.NOT_YET);
        model.left(FindingField.FOUND);
        assertThat(model.state(FindingField.FOUND).get()).isInstanceOf(FieldState.Look.class);
        model.left(FindingField.WHAT);
        assertThat(model.state(FindingField.WHAT).get()).isEqualTo(FieldState.NOT_YET);

        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Look(FindingField.ELECTION, 7));
        assertThat(model.state(FindingField.WHAT).get()).isInstanceOf(FieldState.Look.class);
        type(FindingField.FOUND, "14/2/2024");
        model.left(FindingField.FOUND);
        assertThat(model.state(FindingField.FOUND).get()).isEqualTo(FieldState.FINE);
        assertThat(model.text(FindingField.FOUND).get()).isEqualTo("14/02/2024");
    }

    @Test
    void whatFitsOneChoiceOnlyIsTakenForIt() {
        model.choose(election("PEMILU-2024/PPWP"));
        type(FindingField.PLACE, "6402012001003");
        model.left(FindingField.PLACE);
        assertThat(model.text(FindingField.PLACE).get()).isEqualTo("6402012001003");
        type(FindingField.PLACE, "perian 3");
        model.left(FindingField.PLACE);
        assertThat(model.text(FindingField.PLACE).get()).startsWith("TPS 003, Perian");
        type(FindingField.KIND, "salinan c.hasil");
        model.left(FindingField.KIND);
        assertThat(model.kind())
                .hasValueSatisfying(kind -> assertThat(kind.key()).isEqualTo("kpps_copy"));
        assertThat(model.text(FindingField.SUSPECTED).get()).isEqualTo("pidana");
    }

    @Test
    void articlesOfTwoRegimesNeverMix() {
        model.choose(model.kinds("kpps_copy").getFirst());
        assertThat(model.regime().key()).isEqualTo("PEMILU");
        assertThat(model.text(FindingField.BASIS).get()).startsWith("UU 7/2017");
        model.choose(election("PILKADA-2024"));
        assertThat(model.text(FindingField.BASIS).get()).startsWith("UU 1/2015");

        model.choose(model.kinds("money_voters").getFirst());
        model.choose(election("PEMILU-2024"));
        assertThat(model.kind()).isEmpty();
        assertThat(model.text(FindingField.BASIS).get()).isEmpty();

        type(FindingField.ELECTION, "");
        model.left(FindingField.ELECTION);
        assertThat(model.regime().key()).isEmpty();
    }

    @Test
    void takingTheKindOutTakesItsArticlesOut() {
        model.choose(model.kinds("kpps_copy").getFirst());
        type(FindingField.KIND, "");
        model.left(FindingField.KIND);
        assertThat(model.text(FindingField.BASIS).get()).isEmpty();

        type(FindingField.BASIS, "UU 7/2017 Pasal 1");
        model.left(FindingField.KIND);
        assertThat(model.text(FindingField.BASIS).get()).isEqualTo("UU 7/2017 Pasal 1");
    }

    @Test
    void suspectedKindsMayBeAdded() {
        model.choose(model.kinds("kpps_copy").getFirst());
        type(FindingField.SUSPECTED, "adm;pidana");
        fill();
        model.save(saved::add);
        assertThat(saved.getFirst().finding().suspicion().suspected()).containsExactly("adm", "pidana");
    }

    @Test
    void savingRecordsAndForgetsTheDraft() {
        fill();
        model.keepDraft();
        assertThat(stage.book.drafts.list()).hasSize(1);
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Writing());
        assertThat(saved).hasSize(1);
        assertThat(stage.book.drafts.list()).isEmpty();
        assertThat(saved.getFirst().finding().election()).isEqualTo("PEMILU-2024/PPWP");
    }

    @Test
    void aDraftIsGoneOnWithAndCanBeThrownAway() {
        type(FindingField.WHAT, "Kotak suara terbuka");
        model.choose(FindingField.PLACE, "6402012001003");
        model.keepDraft();

        var later = new FindingModel(
                stage.desk, stage.tasks, new Openings(stage.desk).find(KEY).orElseThrow());
        assertThat(later.opened().restored()).isTrue();
        assertThat(later.text(FindingField.PLACE).get()).startsWith("TPS 003, Perian");
        later.dropDraft();
        assertThat(later.text(FindingField.WHAT).get()).isEmpty();
        assertThat(later.dirtyProperty().get()).isFalse();
        assertThat(stage.book.drafts.list()).isEmpty();
    }

    @Test
    void whatTheProgramFillsInIsNoDraft() {
        new FindingModel(stage.desk, stage.tasks, new Openings(stage.desk).fresh(Map.of())).keepDraft();
        assertThat(stage.book.drafts.list()).isEmpty();
        new FindingModel(stage.desk, stage.tasks, new Openings(stage.desk).fresh(Map.of(FindingField.WHAT, "usul")))
                .keepDraft();
        assertThat(stage.book.drafts.list()).hasSize(1);
    }

    @Test
    void savingJoinsChangesThatStoodBesideEachOther() {
        var id = stage.book.recorder.record(Samples.finding());
        RecordedFinding seen = stage.book.findings.find(id).orElseThrow();
        stage.book.recorder.amend(seen, Samples.finding(Map.of(FindingField.NOTE, "satu")));
        stage.book.recorder.amend(seen, Samples.finding(Map.of(FindingField.SPOT, "dua")));
        RecordedFinding apart = stage.book.findings.find(id).orElseThrow();
        assertThat(apart.conflict()).isTrue();

        var joining = new FindingModel(stage.desk, stage.tasks, Opened.of(apart));
        assertThat(joining.save(saved::add)).isEqualTo(new Attempt.Writing());
        assertThat(saved.getFirst().conflict()).isFalse();
        assertThat(new FindingModel(stage.desk, stage.tasks, Opened.of(saved.getFirst())).save(saved::add))
                .isEqualTo(new Attempt.Unchanged());
    }

    @Test
    void aDraftThatIsWrittenLateDoesNotComeBack() {
        var slow = new SlowTasks();
        var late = new FindingModel(stage.desk, slow, Opened.fresh(KEY, Map.of(), Samples.texts()));
        late.keepDraft();
        late.save(saved::add);
        slow.runLastFirst();
        assertThat(saved).hasSize(1);
        assertThat(stage.book.drafts.list()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenStaysInTheForm() {
        fill();
        stage.book.close();
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Writing());
        assertThat(saved).isEmpty();
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(model.troubleProperty().get()).startsWith("Belum tersimpan.");
        assertThat(model.dirtyProperty().get()).isTrue();
    }

    private void fill() {
        model.choose(election("PEMILU-2024/PPWP"));
        model.choose(FindingField.PLACE, "6402012001003");
        type(FindingField.WHAT, "Kotak suara terbuka");
        type(FindingField.FOUND, "kemarin");
        type(FindingField.OBSERVER, "Pengawas contoh");
        type(FindingField.OFFICE, "Pengawas TPS 003");
        type(FindingField.ACCOUNT, "Terbuka saat tiba.");
    }

    private void type(FindingField field, String text) {
        model.text(field).set(text);
    }

    private FindingModel fresh(Map<FindingField, String> proposed) {
        return new FindingModel(stage.desk, stage.tasks, Opened.fresh(KEY, Map.of(), proposed));
    }

    private ElectionChoice election(String key) {
        return model.elections("").stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// Holds work back, to be done in any order.
    private static final class SlowTasks implements Tasks {

        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(() -> new InlineTasks().run(work, done, failed));
        }

        @Override
        public void unexpected(Throwable fault) {
            new InlineTasks().unexpected(fault);
        }

        void runLastFirst() {
            waiting.reversed().forEach(Runnable::run);
        }
    }
}

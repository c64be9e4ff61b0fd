package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.count.rule.BrokenRule;
import id.suar.count.ui.SheetModel.Attempt;
import id.suar.count.ui.SheetModel.Progress;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetModelTest {

    @TempDir
    Path folder;

    private CountStage stage;
    private final List<RecordedSheet> saved = new ArrayList<>();

    @BeforeEach
    void open() {
        stage = new CountStage(folder, MUARA_MUNTAI, Texts.INDONESIAN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aRuleSpeaksOnlyWhenAllItsFiguresHaveBeenLeft() {
        SheetModel model = stage.model(FIRST);
        key(model, "dpt_l", 120);
        key(model, "dpt_p", 130);
        model.form().figure("dpt_j").set(251);
        assertThat(model.broken()).isEmpty();
        model.left("dpt_j");
        assertThat(model.broken()).extracting(BrokenRule::rule).containsExactly("R01");
    }

    @Test
    void whileAFigureIsChangedTheRuleSaysWhatItSaidBefore() {
        SheetModel model = stage.model(FIRST);
        keyAll(model, CountStage.sound(3));
        model.form().figure("va").set(1);
        assertThat(model.broken()).isEmpty();
        model.left("va");
        assertThat(model.broken()).extracting(BrokenRule::rule).containsExactly("R04", "R06");
    }

    @Test
    void aBlankIsNoZero() {
        SheetModel model = stage.model(FIRST);
        keyAll(model, CountStage.sound(3).with("b2_p", Figures.BLANK));
        assertThat(model.broken()).extracting(BrokenRule::rule).containsExactly("R21");
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Writing());
        assertThat(saved.getFirst().sheet().figures().get("b2_p")).isEmpty();
        assertThat(saved.getFirst().sheet().figures().value("b3_p")).isEqualTo(1);
        assertThat(saved.getFirst().sheet().figures().value("s3")).isZero();
    }

    @Test
    void aBrokenRuleIsAskedAboutOnceAndNeverBlocks() {
        SheetModel model = stage.model(FIRST);
        keyAll(model, CountStage.sound(3).with("va", 201));
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Explain("R04"));
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Writing());
        assertThat(saved).hasSize(1);
    }

    @Test
    void aRuleThatBreaksLaterIsAskedAboutToo() {
        SheetModel model = stage.model(FIRST);
        keyAll(model, CountStage.sound(3).with("va", 201));
        model.save(saved::add);
        key(model, "dpt_j", 251);
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Explain("R01"));
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Writing());
    }

    @Test
    void onlyExplanationsOfBrokenRulesAreRecorded() {
        SheetModel model = stage.model(FIRST);
        keyAll(model, CountStage.sound(3).with("va", 201));
        model.form().explanation("R04").set(" tertulis begitu ");
        model.form().explanation("R06").set("tertulis begitu");
        model.form().explanation("R01").set("tidak lagi");
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Writing());
        assertThat(saved.getFirst().sheet().explanations())
                .containsOnlyKeys("R04", "R06")
                .containsEntry("R04", "tertulis begitu");
    }

    @Test
    void aBlankSheetAndAnUnchangedOneAreNotRecorded() {
        assertThat(stage.model(FIRST).save(saved::add)).isEqualTo(new Attempt.Blank());
        record(CountStage.sound(3));
        assertThat(stage.model(FIRST).save(saved::add)).isEqualTo(new Attempt.Unchanged());
        assertThat(saved).isEmpty();
    }

    @Test
    void aTimeThatCannotBeReadIsSaidAndNotLost() {
        SheetModel model = stage.model(FIRST);
        keyAll(model, CountStage.sound(3));
        model.form().seen().set("sore");
        model.leftSeen();
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.UnreadableTime());
        assertThat(stage.model(FIRST).form().seen().get()).isEqualTo("sore");

        model.form().seen().set("19.42");
        model.leftSeen();
        assertThat(model.form().seen().get()).isEqualTo("14/02/2024 19.42");
        model.save(saved::add);
        assertThat(saved.getFirst().sheet().seenAt()).contains(LocalDateTime.of(2024, 2, 14, 19, 42));
    }

    @Test
    void theSecondsOfAnImportedTimeAreKept() {
        CountSheet sheet = stage.sheet(stage.ppwp(), FIRST, CountStage.sound(3));
        var at = LocalDateTime.of(2024, 2, 14, 19, 42, 17);
        stage.book.recorder.record(new CountSheet(
                sheet.election(),
                sheet.contest(),
                FIRST,
                sheet.figures(),
                java.util.Optional.of(at),
                sheet.observer(),
                "",
                java.util.Map.of(),
                java.util.Optional.of("muara-muntay"),
                java.util.Optional.of("")));
        SheetModel model = stage.model(FIRST);
        assertThat(model.dirty()).isFalse();
        model.form().note().set("dilihat lagi");
        model.save(saved::add);
        assertThat(saved.getFirst().sheet().seenAt()).contains(at);
        assertThat(saved.getFirst().sheet().districtName()).contains("muara-muntay");
        assertThat(saved.getFirst().sheet().villageName()).contains("");
    }

    @Test
    void aDraftIsKeptWhenAFieldIsLeftAndGoneWhenTheSheetIsRecorded() {
        SheetModel model = stage.model(FIRST);
        key(model, "dpt_l", 120);
        key(model, "dpt_p", 0);
        SheetModel again = stage.model(FIRST);
        assertThat(again.restored()).isTrue();
        assertThat(again.form().written()).isEqualTo(model.form().written());
        assertThat(again.visited("dpt_p")).isTrue();
        assertThat(again.visited("dpt_j")).isFalse();

        keyAll(again, CountStage.sound(3));
        again.save(saved::add);
        assertThat(stage.model(FIRST).restored()).isFalse();
        model.keep();
    }

    @Test
    void aDraftThatDiffersNoMoreIsForgotten() {
        SheetModel model = stage.model(FIRST);
        key(model, "dpt_l", 120);
        key(model, "dpt_l", Figures.BLANK);
        assertThat(stage.model(FIRST).restored()).isFalse();
    }

    @Test
    void savedIsSaidOnlyAfterTheCommit() {
        var steps = new SteppedTasks();
        var model = new SheetModel(stage.desk, steps, stage.start(stage.ppwp(), FIRST));
        steps.step(); // what is known beside the form
        model.form().figure("dpt_l").set(120);
        model.left("dpt_l");
        assertThat(model.save(saved::add)).isEqualTo(new Attempt.Writing());
        assertThat(model.progressProperty().get()).isEqualTo(Progress.SAVING);
        steps.step();
        assertThat(stage.model(FIRST).restored())
                .as("the draft that was under way")
                .isTrue();
        assertThat(model.progressProperty().get()).isEqualTo(Progress.SAVING);
        steps.step();
        assertThat(model.progressProperty().get()).isEqualTo(Progress.SAVED);
        assertThat(stage.recorded(stage.ppwp(), FIRST).sheet().figures().value("dpt_l"))
                .isEqualTo(120);
        assertThat(stage.model(FIRST).restored()).isFalse();
        assertThat(steps.waiting).isEmpty();
    }

    @Test
    void twoHeadsAreJoinedBySavingEvenWithoutAChange() {
        stage.conflict(FIRST);
        SheetModel model = stage.model(FIRST);
        assertThat(model.conflict()).isTrue();
        assertThat(model.saveAsWritten(saved::add)).isEqualTo(new Attempt.Writing());
        assertThat(saved.getFirst().conflict()).isFalse();
        assertThat(saved.getFirst().versions()).isEqualTo(4);
    }

    @Test
    void whatNobodySawIsNotPassedOverInSilence() {
        record(CountStage.sound(3));
        SheetModel model = stage.model(FIRST);
        record(CountStage.sound(3).with("vb", 5));
        key(model, "s3", 1);
        model.saveAsWritten(saved::add);
        assertThat(saved.getFirst().conflict()).isTrue();
    }

    private void record(Figures figures) {
        stage.book.recorder.record(stage.sheet(stage.ppwp(), FIRST, figures));
    }

    private static void key(SheetModel model, String figure, int value) {
        model.form().figure(figure).set(value);
        model.left(figure);
    }

    private static void keyAll(SheetModel model, Figures figures) {
        figures.layout().figures().forEach(figure -> key(model, figure, figures.value(figure)));
    }

    /// Does one piece of work when told to.
    private static final class SteppedTasks implements Tasks {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        void step() {
            waiting.removeFirst().run();
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.addLast(() -> new id.suar.fx.InlineTasks().run(work, done, failed));
        }

        @Override
        public void unexpected(Throwable fault) {
            new id.suar.fx.InlineTasks().unexpected(fault);
        }
    }
}

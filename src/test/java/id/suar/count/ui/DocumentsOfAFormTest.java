package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountDocument;
import id.suar.count.Figures;
import id.suar.count.Paper;
import id.suar.count.VoteRound;
import id.suar.i18n.Texts;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One form in several documents: each is keyed by itself, and a vote is taken back whole.
class DocumentsOfAFormTest {

    private static final CountDocument PLANO = new CountDocument(0, Paper.Kind.PLANO);
    private static final CountDocument AGAIN = new CountDocument(1, Paper.Kind.COPY);

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
    void whatIsKeyedOfOneShowsInNoOther() {
        key(model(stage.start(stage.ppwp(), FIRST)), 120);
        key(model(begin(VoteRound.FIRST, Paper.Kind.PLANO)), 121);
        key(model(again()), 122);

        assertThat(keyed(CountDocument.FIRST)).isEqualTo(120);
        assertThat(keyed(PLANO)).isEqualTo(121);
        assertThat(keyed(AGAIN)).isEqualTo(122);
        assertThat(keyed(new CountDocument(1, Paper.Kind.PLANO))).isEqualTo(Figures.BLANK);
        assertThat(read(AGAIN).documents())
                .extracting(SheetStart.Known::document)
                .containsExactlyInAnyOrder(CountDocument.FIRST, PLANO, AGAIN);
    }

    @Test
    void whatIsRecordedOfOneLeavesTheDraftsOfTheOthers() {
        key(model(stage.start(stage.ppwp(), FIRST)), 120);
        SheetModel plano = model(begin(VoteRound.FIRST, Paper.Kind.PLANO));
        key(plano, 121);
        plano.saveAsWritten(recorded -> {});

        assertThat(read(PLANO).recorded()).isPresent();
        assertThat(read(PLANO).draft()).isEmpty();
        assertThat(read(CountDocument.FIRST).recorded()).isEmpty();
        assertThat(keyed(CountDocument.FIRST)).isEqualTo(120);
    }

    @Test
    void aVoteIsTakenBackWithAReasonAndPutInForceAgain() {
        stage.book.recorder.record(stage.sheet(stage.ppwp(), FIRST, CountStage.sound(3)));
        SheetModel repeated = model(again());
        key(repeated, 122);
        repeated.saveAsWritten(recorded -> {});
        assertThat(counts()).isEqualTo(1);

        RoundModel round = round();
        assertThat(round.revocable()).isTrue();
        assertThat(round.withdraw(() -> {})).as("without a reason").isFalse();
        round.reason().set(" keliru ");
        assertThat(round.withdraw(() -> {})).isTrue();
        assertThat(counts()).isZero();
        assertThat(round().withdrawn()).isTrue();
        assertThat(read(AGAIN).documents())
                .filteredOn(SheetStart.Known::counts)
                .extracting(SheetStart.Known::document)
                .containsExactly(CountDocument.FIRST);

        assertThat(round().withdraw(() -> {})).as("needs no reason").isTrue();
        assertThat(counts()).isEqualTo(1);
    }

    @Test
    void aFirstVoteCannotBeTakenBack() {
        stage.book.recorder.record(stage.sheet(stage.ppwp(), FIRST, CountStage.sound(3)));
        var round = new RoundModel(stage.desk, stage.tasks, read(CountDocument.FIRST));
        assertThat(round.revocable()).isFalse();
    }

    private RoundModel round() {
        return new RoundModel(stage.desk, stage.tasks, read(AGAIN));
    }

    private int counts() {
        return stage.recorded(stage.ppwp(), FIRST).sheet().round().number();
    }

    private SheetStart begin(VoteRound round, Paper.Kind paper) {
        return stage.start(stage.ppwp(), FIRST).begin(round, paper);
    }

    private SheetStart again() {
        return begin(
                new VoteRound(1, VoteRound.Kind.PSU, false, Optional.empty(), VoteRound.Basis.NONE, false),
                Paper.Kind.COPY);
    }

    private SheetModel model(SheetStart start) {
        return new SheetModel(stage.desk, stage.tasks, start);
    }

    private int keyed(CountDocument document) {
        return model(read(document)).form().value("dpt_l");
    }

    private SheetStart read(CountDocument document) {
        return new SheetReading(stage.desk, stage.ppwp(), FIRST).read(Optional.of(document));
    }

    private static void key(SheetModel model, int men) {
        model.form().figure("dpt_l").set(men);
        model.left("dpt_l");
    }
}

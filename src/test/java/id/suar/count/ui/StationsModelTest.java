package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.station.StationLine;
import id.suar.count.station.StationState;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationsModelTest {

    @TempDir
    Path folder;

    private CountStage stage;
    private StationsModel model;

    @BeforeEach
    void open() {
        stage = new CountStage(folder, MUARA_MUNTAI, Texts.INDONESIAN);
        model = new StationsModel(stage.desk, stage.tasks);
        model.refresh();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void listsWhatThePackListsAndWhatIsRecordedOutsideIt() {
        assertThat(model.overviewProperty().get().stations()).isEqualTo(57);
        var outside = new TpsCode("6402012001077");
        stage.book.recorder.record(stage.sheet(stage.ppwp(), outside, CountStage.sound(3)));
        model.recorded(stage.ppwp(), outside);
        assertThat(model.overviewProperty().get().stations()).isEqualTo(58);
        assertThat(line(outside).listed()).isFalse();
        model.refresh();
        assertThat(line(outside).listed()).isFalse();
        assertThat(model.shown()).extracting(StationLine::station).isSorted();
    }

    @Test
    void beginsWithAContestOfWhichSomethingIsListedOrRecorded() {
        stage.desk.drafts().drop("count.choice", "contest");
        assertThat(begun()).isEqualTo(stage.ppwp());
        Contest regent = stage.book.contest("KWK-BUPATI");
        stage.book.recorder.record(stage.sheet(regent, station(2), CountStage.sound(3)));
        assertThat(begun()).isEqualTo(regent);
    }

    @Test
    void behindAFormThatIsOpenedFirstLiesItsOwnList() {
        var fresh = new StationsModel(stage.desk, stage.tasks);
        fresh.suppose(stage.book.contest("KWK-BUPATI"));
        fresh.refresh();
        assertThat(fresh.contestProperty().get()).contains(stage.book.contest("KWK-BUPATI"));
        fresh.suppose(stage.ppwp());
        assertThat(fresh.contestProperty().get()).contains(stage.book.contest("KWK-BUPATI"));
    }

    private Contest begun() {
        var fresh = new StationsModel(stage.desk, stage.tasks);
        fresh.refresh();
        return fresh.contestProperty().get().orElseThrow();
    }

    @Test
    void statesAreThoseOfTheSheets() {
        stage.book.recorder.record(stage.sheet(stage.ppwp(), station(2), CountStage.sound(3)));
        stage.book.recorder.record(
                stage.sheet(stage.ppwp(), station(3), CountStage.sound(3).with("va", 201)));
        SheetModel drafted = stage.model(station(4));
        drafted.form().figure("dpt_l").set(1);
        drafted.left("dpt_l");
        stage.conflict(station(5));
        model.refresh();
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(number -> line(station(number)).state())
                .containsExactly(
                        StationState.NOT_YET,
                        StationState.RECORDED,
                        StationState.BROKEN,
                        StationState.DRAFT,
                        StationState.CONFLICT);
        assertThat(line(station(3)).recorded().orElseThrow().unexplained()).containsExactly("R04", "R06");
        assertThat(line(station(3)).due()).isTrue();
        assertThat(line(station(2)).due()).isFalse();
        assertThat(model.overviewProperty().get().recorded()).isEqualTo(3);
    }

    @Test
    void filtersByWordsNumbersCodesAndState() {
        assertThat(found("perian")).isEqualTo(9);
        assertThat(found("PERIAN 3")).isEqualTo(1);
        assertThat(found("tps 003 perian")).isEqualTo(1);
        assertThat(found("muaraleka")).isEqualTo(7);
        assertThat(found("64.02.01.2001")).isEqualTo(9);
        assertThat(found("6402012001003")).isEqualTo(1);
        assertThat(found("tidak ada")).isZero();
        assertThat(found("")).isEqualTo(57);
        model.wantedProperty().set(Optional.of(StationState.RECORDED));
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void knowsAStationThatIsMeantAlthoughNoListHasIt() {
        assertThat(meant("perian 77")).contains(new TpsCode("6402012001077"));
        assertThat(meant("64.02.01.2001.077")).contains(new TpsCode("6402012001077"));
        assertThat(meant("perian 3")).as("it is in the list").isEmpty();
        assertThat(meant("6402022001001")).as("outside of the scope").isEmpty();
        assertThat(meant("muara 3")).as("several villages").isEmpty();
        assertThat(meant("perian")).isEmpty();
        assertThat(meant("6402012001000")).as("no such number").isEmpty();
    }

    @Test
    void theNextOneIsTheNextNotRecordedInTheOrderShown() {
        stage.book.recorder.record(stage.sheet(stage.ppwp(), station(2), CountStage.sound(3)));
        model.recorded(stage.ppwp(), station(2));
        assertThat(model.nextAfter(FIRST)).contains(station(3));
        model.queryProperty().set("perian");
        assertThat(model.nextAfter(station(9))).contains(FIRST);
        model.queryProperty().set("perian 2");
        assertThat(model.nextAfter(station(2))).isEmpty();
        assertThat(model.nextAfter(FIRST)).isEmpty();
    }

    @Test
    void theNextOneIsKnownBeforeTheListWasEverRead() {
        var unread = new StationsModel(stage.desk, stage.tasks);
        List<Optional<TpsCode>> found = new ArrayList<>();
        unread.next(stage.ppwp(), FIRST, found::add);
        assertThat(found).containsExactly(Optional.of(station(2)));
    }

    @Test
    void theContestThatWasChosenIsRememberedAndTheLatestIsFirst() {
        assertThat(model.contests().getFirst().election().votingDay())
                .isAfterOrEqualTo(model.contests().getLast().election().votingDay());
        model.choose(stage.book.contest("KWK-GUBERNUR"));
        var later = new StationsModel(stage.desk, stage.tasks);
        later.refresh();
        assertThat(later.contestProperty().get()).contains(stage.book.contest("KWK-GUBERNUR"));
    }

    @Test
    void whatIsKnownIsWhatIsShown() {
        var outside = new TpsCode("6402012001077");
        stage.book.recorder.record(stage.sheet(stage.ppwp(), outside, CountStage.sound(3)));
        assertThat(model.known().lines()).hasSize(57);
        model.recorded(stage.ppwp(), outside);
        assertThat(model.known().lines()).hasSize(58);
    }

    @Test
    void aPlaceThatNoPackKnowsStartsEmptyAndItsContestsHaveNoCandidates() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        java.nio.file.Files.createDirectory(elsewhere);
        try (var far = new CountStage(elsewhere, new RegionCode("6403"), Texts.INDONESIAN)) {
            var there = new StationsModel(far.desk, far.tasks);
            there.refresh();
            assertThat(there.shown()).isEmpty();
            assertThat(there.contests())
                    .noneMatch(contest -> contest.election().repeatOf().isPresent());
            assertThat(there.contests()).anyMatch(contest -> !contest.listed());
        }
    }

    @Test
    void theTallyIsOfWhatIsRecorded() {
        stage.book.recorder.record(stage.sheet(stage.ppwp(), FIRST, CountStage.sound(3)));
        stage.book.recorder.record(stage.sheet(stage.ppwp(), station(2), CountStage.sound(3)));
        model.refresh();
        assertThat(model.overviewProperty().get().tally().orElseThrow().votes().values())
                .containsExactly(132L, 130L, 130L);
    }

    private static TpsCode station(int number) {
        return TpsCode.of(FIRST.village(), number);
    }

    private StationLine line(TpsCode station) {
        return model.shown().stream()
                .filter(line -> line.station().equals(station))
                .findFirst()
                .orElseThrow();
    }

    private int found(String typed) {
        model.queryProperty().set(typed);
        return model.shown().size();
    }

    private Optional<TpsCode> meant(String typed) {
        model.queryProperty().set(typed);
        return model.meant();
    }
}

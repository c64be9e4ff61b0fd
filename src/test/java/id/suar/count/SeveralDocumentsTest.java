package id.suar.count;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountRecorder.Change;
import id.suar.count.file.CountImporter;
import id.suar.count.tally.CountTally;
import id.suar.count.tally.SheetBrief;
import id.suar.election.FormLayout;
import id.suar.region.Level;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A vote that was repeated, and papers that tell of the same vote: all stay, one counts, and sums and lists follow.
class SeveralDocumentsTest {

    private static final TpsCode STATION = new TpsCode("6402012001001");
    private static final VoteRound AGAIN = new VoteRound(
            1, VoteRound.Kind.PSU, false, Optional.of(LocalDate.of(2024, 2, 24)), VoteRound.Basis.NONE, false);

    @TempDir
    Path folder;

    private CountBook book;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aVoteThatIsTakenBackCountsNoMoreUntilItIsInForceAgain() {
        book.recorder.record(sheet(10));
        book.recorder.record(sheet(25).withRound(AGAIN));
        assertCounts(25, AGAIN);

        withdraw("Surat perintah ditarik");
        assertCounts(10, VoteRound.FIRST);
        assertThat(records()).hasSize(2);
        CountSheet taken = records().getLast().sheet();
        assertThat(taken.figures().value("v01")).isEqualTo(25);
        assertThat(taken.round().withdrawn()).isTrue();
        assertThat(RoundWithdrawal.reason(taken)).isEqualTo("Surat perintah ditarik");

        withdraw("");
        assertCounts(25, AGAIN);
        assertThat(RoundWithdrawal.reason(records().getFirst().sheet())).isEmpty();
        assertThat(records().getFirst().versions()).isEqualTo(3);
    }

    @Test
    void whatIsCorrectedOfAVoteThatWasTakenBackCountsNoMoreThanBefore() {
        book.recorder.record(sheet(10));
        book.recorder.record(sheet(25).withRound(AGAIN));
        withdraw("keliru");
        RecordedSheet taken = records().getLast();
        CountSheet sheet = taken.sheet();
        book.recorder.record(sheet.withFigures(sheet.figures().with("v01", 26)), Optional.of(taken));
        assertCounts(10, VoteRound.FIRST);
    }

    @Test
    void allPapersOfAVoteAreTakenBackTogether() {
        book.recorder.record(sheet(10));
        book.recorder.record(of(sheet(25), Paper.Kind.COPY).withRound(AGAIN));
        book.recorder.record(of(sheet(26), Paper.Kind.PLANO).withRound(AGAIN));
        assertCounts(26, AGAIN);
        withdraw("keliru");
        assertCounts(10, VoteRound.FIRST);
        assertThat(records()).hasSize(3);
    }

    @Test
    void thePaperOnTheWallOutweighsTheCopyInWhateverOrderTheyCome() {
        book.recorder.record(of(sheet(10), Paper.Kind.PLANO));
        book.recorder.record(of(sheet(11), Paper.Kind.COPY));
        book.recorder.record(of(sheet(12), Paper.Kind.WITNESS_PHOTO));
        assertCounts(10, VoteRound.FIRST);
        assertThat(records())
                .extracting(record -> record.sheet().figures().value("v01"))
                .containsExactly(10, 11, 12);

        RecordedSheet copy = records().get(1);
        book.recorder.record(copy.sheet().withFigures(copy.sheet().figures().with("v01", 13)), Optional.of(copy));
        assertCounts(10, VoteRound.FIRST);
        assertThat(records()).hasSize(3);
    }

    @Test
    void aCopyOfALaterVoteOutweighsThePaperOnTheWallOfTheFirst() {
        book.recorder.record(of(sheet(10), Paper.Kind.PLANO));
        book.recorder.record(of(sheet(25), Paper.Kind.COPY).withRound(AGAIN));
        assertCounts(25, AGAIN);
    }

    @Test
    void aFileCorrectsTheRecordThatCounts() throws IOException {
        book.recorder.record(sheet(10));
        book.recorder.record(sheet(25).withRound(AGAIN));
        Path file = Files.writeString(folder.resolve("in.csv"), """
                kode_tps,paslon1
                6402012001001,27
                """);
        var importer = book.importer(CountBook.KUKAR);
        assertThat(importer.read(file, book.contest("PPWP"), false))
                .isEqualTo(new CountImporter.Imported.Done(0, 1, 0, 0, 0, 0));
        assertCounts(27, AGAIN);
        assertThat(records())
                .extracting(record -> record.sheet().figures().value("v01"))
                .containsExactly(27, 10);
        assertThat(records().getFirst().sheet().figures().value("v02")).isEqualTo(5);
        assertThat(importer.read(file, book.contest("PPWP"), false))
                .isEqualTo(new CountImporter.Imported.Done(0, 0, 1, 0, 0, 0));

        withdraw("keliru");
        importer.read(file, book.contest("PPWP"), false);
        assertCounts(27, VoteRound.FIRST);
        assertThat(records()).extracting(RecordedSheet::versions).containsExactly(2, 3);
    }

    private void assertCounts(int votes, VoteRound round) {
        RecordedSheet one = book.sheets.find("PEMILU-2024", "PPWP", STATION).orElseThrow();
        assertThat(one.sheet().round()).isEqualTo(round);
        assertThat(book.sheets.list("PEMILU-2024", "PPWP", CountBook.KUKAR)).containsExactly(one);
        assertThat(book.totals.sheet("PEMILU-2024", "PPWP", STATION)).contains(SheetBrief.of(one));
        List<CountTally.Line> lines =
                CountTally.by(Level.REGENCY, book.totals.villages("PEMILU-2024", "PPWP", CountBook.KUKAR));
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().sheets()).isEqualTo(1);
        assertThat(lines.getFirst().votes()).containsEntry(1, (long) votes);
    }

    private List<RecordedSheet> records() {
        return book.sheets.records("PEMILU-2024", "PPWP", STATION);
    }

    private void withdraw(String reason) {
        List<Change> changes = RoundWithdrawal.of(records(), 1, reason);
        assertThat(changes).isNotEmpty();
        book.recorder.record(changes);
    }

    private static CountSheet sheet(int first) {
        Figures figures = Figures.of(FormLayout.pairs(3), Map.of("v01", first, "v02", 5, "va", first + 5));
        return CountSheet.of("PEMILU-2024", "PPWP", STATION, figures, "Pengawas");
    }

    private static CountSheet of(CountSheet sheet, Paper.Kind kind) {
        Paper none = Paper.UNSAID;
        return sheet.withPaper(new Paper(
                kind,
                none.filledOn(),
                none.kpps(),
                none.witnesses(),
                none.ptpsPresent(),
                none.copyReceived(),
                none.copyTime(),
                none.objection(),
                none.objections(),
                none.objectedBy()));
    }
}

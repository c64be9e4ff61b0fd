package id.suar.count;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.tally.SheetBrief;
import id.suar.election.FormLayout;
import id.suar.journal.JournalId;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two devices read one form without seeing each other: both stay, the list says so, and one entry settles it.
class TwoVersionsTest {

    private static final TpsCode STATION = new TpsCode("6402012001001");
    private static final JournalId OTHER = new JournalId("bbbbbbbbbbbbbbbb", 0);

    @TempDir
    Path folder;

    private CountBook book;
    private CountBook other;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
        Clock later = Clock.fixed(Instant.parse("2024-02-14T13:00:00Z"), ZoneOffset.UTC);
        other = new CountBook(folder.resolve("other.db"), OTHER, "Panwascam", later);
    }

    @AfterEach
    void close() {
        book.close();
        other.close();
    }

    @Test
    void otherFiguresOfAnotherDeviceAreAConflictOnBoth() {
        book.recorder.record(sheet(10));
        other.recorder.record(sheet(11));
        meet();
        for (CountBook one : List.of(book, other)) {
            RecordedSheet counts = counts(one);
            assertThat(counts.sheet().figures().value("v01")).isEqualTo(11);
            assertThat(counts.conflict()).isTrue();
            assertThat(brief(one).conflict()).isTrue();
            assertThat(one.totals.due("PEMILU-2024", "PPWP", CountBook.KUKAR)).isEqualTo(1);
            assertThat(one.totals
                            .villages("PEMILU-2024", "PPWP", CountBook.KUKAR)
                            .getFirst()
                            .conflicts())
                    .isEqualTo(1);
        }
    }

    @Test
    void theSameFiguresAreAgreement() {
        book.recorder.record(sheet(10));
        other.recorder.record(sheet(10));
        meet();
        assertThat(counts(book).others()).isEqualTo(1);
        assertThat(counts(book).conflict()).isFalse();
        assertThat(brief(book).due()).isFalse();
    }

    @Test
    void settlingStandsOnBothAndOneRecordIsLeft() {
        book.recorder.record(sheet(10));
        other.recorder.record(sheet(11));
        meet();
        List<RecordedSheet> seen = records(book);
        var entry = book.recorder.settle(sheet(12), seen);
        assertThat(entry.parents())
                .containsExactlyInAnyOrder(seen.get(0).last(), seen.get(1).last());
        meet();
        for (CountBook one : List.of(book, other)) {
            assertThat(records(one)).hasSize(1);
            assertThat(counts(one).sheet().figures().value("v01")).isEqualTo(12);
            assertThat(counts(one).conflict()).isFalse();
            assertThat(brief(one).conflict()).isFalse();
            assertThat(one.recorder.history(counts(one)))
                    .extracting(version -> version.sheet().figures().value("v01"))
                    .containsExactlyInAnyOrder(10, 11, 12);
        }
    }

    @Test
    void whoeverCorrectsWhatWasSettledWithoutSeeingThatBringsTheConflictBack() {
        book.recorder.record(sheet(10));
        other.recorder.record(sheet(11));
        book.hear(other, OTHER);
        List<RecordedSheet> seen = records(book);
        book.recorder.settle(sheet(10), seen);
        assertThat(counts(book).conflict()).isFalse();
        other.recorder.record(sheet(13));
        meet();
        assertThat(counts(book).conflict()).isTrue();
        assertThat(counts(other)).isEqualTo(counts(book));
        book.recorder.settle(sheet(13), records(book));
        meet();
        assertThat(records(other)).hasSize(1);
        assertThat(counts(other).conflict()).isFalse();
    }

    @Test
    void twoWhoSettleTheSameWayAgreeAndTwoWhoSettleOtherwiseDoNot() {
        book.recorder.record(sheet(10));
        other.recorder.record(sheet(11));
        meet();
        book.recorder.settle(sheet(10), records(book));
        other.recorder.settle(sheet(11), records(other));
        meet();
        assertThat(counts(book).conflict()).isTrue();
        assertThat(counts(other)).isEqualTo(counts(book));
    }

    @Test
    void aVoteThatIsTakenBackAfterSettlingLetsNoJoinedRecordCount() {
        VoteRound again = new VoteRound(1, VoteRound.Kind.PSU, false, Optional.empty(), VoteRound.Basis.NONE, false);
        book.recorder.record(sheet(10).withRound(again));
        other.recorder.record(sheet(11).withRound(again));
        meet();
        book.recorder.settle(sheet(11).withRound(again), records(book));
        book.recorder.record(RoundWithdrawal.of(records(book), 1, "keliru"));
        assertThat(book.sheets.find("PEMILU-2024", "PPWP", STATION)).isEmpty();
        assertThat(book.sheets.list("PEMILU-2024", "PPWP", CountBook.KUKAR)).isEmpty();
        book.recorder.record(RoundWithdrawal.of(records(book), 1, ""));
        assertThat(counts(book).conflict()).isFalse();
    }

    private void meet() {
        book.hear(other, OTHER);
        other.hear(book, CountBook.DEVICE);
    }

    private static RecordedSheet counts(CountBook of) {
        RecordedSheet one = of.sheets.find("PEMILU-2024", "PPWP", STATION).orElseThrow();
        assertThat(of.sheets.list("PEMILU-2024", "PPWP", CountBook.KUKAR)).containsExactly(one);
        assertThat(brief(of)).isEqualTo(SheetBrief.of(one));
        return one;
    }

    private static SheetBrief brief(CountBook of) {
        return of.totals.sheet("PEMILU-2024", "PPWP", STATION).orElseThrow();
    }

    private static List<RecordedSheet> records(CountBook of) {
        return of.sheets.records("PEMILU-2024", "PPWP", STATION);
    }

    private static CountSheet sheet(int first) {
        Figures figures = Figures.of(FormLayout.pairs(3), Map.of("v01", first, "v02", 5, "va", first + 5));
        return CountSheet.of("PEMILU-2024", "PPWP", STATION, figures, "Pengawas");
    }
}

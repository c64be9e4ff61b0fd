package id.suar.count.recap;

import static id.suar.count.recap.RecapBook.KUKAR;
import static id.suar.count.recap.RecapBook.PERIAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.VoteRound;
import id.suar.election.Contest;
import id.suar.election.Listing;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recapitulation from the first figure to the last step, on a real database.
class RecapStoriesTest {

    @TempDir
    Path folder;

    private RecapBook book;
    private Contest ppwp;

    @BeforeEach
    void open() {
        book = new RecapBook(folder.resolve("suar.db"));
        ppwp = book.contest("PPWP");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aDifferenceIsRaisedAnsweredAndPutRight() {
        TpsCode station = TpsCode.of(PERIAN, 1);
        book.count(ppwp, station, 18, 149, 24);
        book.read(ppwp, RecapUnit.of(station), 18, 159, 14);
        UnitComparison unit = compared(station);
        assertThat(unit.classes()).containsExactly(DifferenceClass.SHIFT_ACROSS);
        assertThat(unit.largestGain().orElseThrow()).isEqualTo(new RowDifference("v02", 149, 159));

        RowDifference row = unit.largest().orElseThrow();
        Discrepancy found = book.follower.found("PEMILU-2024", "PPWP", unit, row, Optional.empty());
        assertThat(book.follower.record(found)).isTrue();
        assertThat(book.follower.record(found)).isFalse();
        LocalDateTime at = LocalDateTime.of(2024, 2, 20, 10, 15);
        book.follower.record(found.raised(at).answered(Discrepancy.Answer.REFUSED, "3"));

        book.read(ppwp, RecapUnit.of(station), 18, 149, 24);
        assertThat(book.follower.settle("PEMILU-2024", "PPWP", compared(station)))
                .isEqualTo(1);
        assertThat(book.discrepancies.list("PEMILU-2024", "PPWP", KUKAR))
                .singleElement()
                .extracting(RecordedDiscrepancy::discrepancy)
                .satisfies(one -> {
                    assertThat(one.status()).isEqualTo(Discrepancy.Status.DIBETULKAN);
                    assertThat(one.raised()).contains(at);
                    assertThat(one.objection()).isEqualTo("3");
                    assertThat(one.correctedTo()).isEqualTo(row.figure().equals("v02") ? 149 : 24);
                });
    }

    /// A screen still shows it as it was before a page was attached.
    @Test
    void aStepIsTakenWithWhatIsRecordedNowWhateverAScreenShows() {
        TpsCode station = TpsCode.of(PERIAN, 1);
        book.count(ppwp, station, 18, 149, 24);
        book.read(ppwp, RecapUnit.of(station), 18, 159, 14);
        UnitComparison unit = compared(station);
        Discrepancy shown =
                book.follower.found("PEMILU-2024", "PPWP", unit, unit.largest().orElseThrow(), Optional.empty());
        book.follower.follow(shown, one -> one.attached("ab".repeat(32)));

        book.follower.follow(shown, one -> one.raised(LocalDateTime.of(2024, 2, 20, 10, 15)));

        assertThat(book.discrepancies.list("PEMILU-2024", "PPWP", KUKAR))
                .singleElement()
                .extracting(RecordedDiscrepancy::discrepancy)
                .satisfies(one -> {
                    assertThat(one.raised()).isPresent();
                    assertThat(one.attachments()).containsExactly("ab".repeat(32));
                });
    }

    /// The plano was opened and ours was wrong: the case is closed when C.Hasil is entered anew, and not before; a
    /// difference of a station whose form is not here stays open.
    @Test
    void aCorrectedSheetClosesWhatAgreesAndNothingElse() {
        TpsCode station = TpsCode.of(PERIAN, 1);
        TpsCode other = TpsCode.of(PERIAN, 2);
        book.count(ppwp, station, 18, 149, 24);
        book.count(ppwp, other, 18, 149, 24);
        book.read(ppwp, RecapUnit.of(station), 18, 159, 14);
        book.read(ppwp, RecapUnit.of(other), 19, 148, 24);
        for (TpsCode one : List.of(station, other)) {
            UnitComparison unit = compared(one);
            book.follower.record(book.follower.found(
                    "PEMILU-2024", "PPWP", unit, unit.largest().orElseThrow(), Optional.empty()));
        }
        TpsCode absent = TpsCode.of(PERIAN, 3);
        var there = new UnitComparison(
                RecapUnit.of(absent),
                Optional.empty(),
                List.of("v01"),
                List.of(new RowDifference("v01", 1, 2)),
                List.of(DifferenceClass.INFLATION),
                java.util.OptionalInt.of(0),
                List.of(),
                java.util.OptionalInt.empty());
        book.follower.record(
                book.follower.found("PEMILU-2024", "PPWP", there, new RowDifference("v01", 1, 2), Optional.empty()));
        book.read(ppwp, RecapUnit.of(absent), 1, 2, 3);
        var settler = new DiscrepancySettler(book.comparer(), book.discrepancies, book.follower);
        assertThat(settler.settle(ppwp, KUKAR)).isZero();

        book.count(ppwp, station, 18, 159, 14);
        assertThat(settler.settle(ppwp, KUKAR)).isEqualTo(1);
        assertThat(settler.settle(ppwp, KUKAR)).isZero();
        assertThat(book.discrepancies.list("PEMILU-2024", "PPWP", KUKAR))
                .extracting(one -> one.discrepancy().unit().digits() + " "
                        + one.discrepancy().status())
                .containsExactlyInAnyOrder(
                        station.digits() + " DIBETULKAN", other.digits() + " BARU", absent.digits() + " BARU");
    }

    /// The vote that was repeated after the plenary is not what was read there.
    @Test
    void whatWasVotedAgainLaterIsNotComparedWithWhatWasReadBefore() {
        TpsCode station = TpsCode.of(PERIAN, 1);
        var first = book.count(ppwp, station, 18, 149, 24);
        book.read(ppwp, RecapUnit.of(station), 18, 149, 24);
        var again = new VoteRound(
                1, VoteRound.Kind.PSU, false, Optional.of(LocalDate.of(2024, 2, 24)), VoteRound.Basis.NONE, false);
        var second = book.sheets.find("PEMILU-2024", "PPWP", station).orElseThrow();
        book.counts.record(
                first.withRound(again).withFigures(second.sheet().figures().with("v01", 90)), Optional.empty());
        assertThat(book.sheets
                        .find("PEMILU-2024", "PPWP", station)
                        .orElseThrow()
                        .sheet()
                        .figures()
                        .value("v01"))
                .isEqualTo(90);

        assertThat(compared(station).main()).isEqualTo(DifferenceClass.MATCH);
    }

    @Test
    void whatRepeatsOverVillagesComesFirst() {
        for (int village = 2001; village <= 2002; village++) {
            for (int number = 1; number <= 3; number++) {
                TpsCode station = TpsCode.of(new RegionCode("640201" + village), number);
                book.count(ppwp, station, 50, 100, 50);
                book.read(ppwp, RecapUnit.of(station), 50 - number, 100 + number, 50);
            }
        }
        TpsCode once = TpsCode.of(new RegionCode("6402022001"), 1);
        book.count(ppwp, once, 50, 100, 50);
        book.read(ppwp, RecapUnit.of(once), 50, 10, 140);

        RecapReport report = book.comparer().compare(ppwp, KUKAR);
        RecapPatterns patterns = RecapPatterns.of(report, Optional.empty());
        assertThat(patterns.gainers()).extracting(Mover::figure).containsExactly("v02", "v03");
        Mover second = patterns.gainers().getFirst();
        assertThat(second.repeated()).isTrue();
        assertThat(second.units()).isEqualTo(6);
        assertThat(second.villages()).isEqualTo(2);
        assertThat(second.votes()).isEqualTo(12);
        assertThat(second.share().getAsDouble()).isEqualTo(12.0 / 612);
        assertThat(patterns.gainers().getLast().repeated()).isFalse();
        assertThat(patterns.moves())
                .containsExactly(
                        new RecapPatterns.Move("v02", "v03", 90, 1), new RecapPatterns.Move("v01", "v02", 12, 6));
        assertThat(patterns.gainers()).extracting(Mover::influence).containsOnly(Influence.UNKNOWN);

        Map<String, Long> close = Map.of("v01", 1_000L, "v02", 1_070L, "v03", 990L);
        assertThat(RecapPatterns.of(report, Optional.of(close)).gainers())
                .extracting(Mover::influence)
                .containsOnly(Influence.YES);
        Map<String, Long> apart = Map.of("v01", 1_000L, "v02", 9_000L, "v03", 400L);
        assertThat(RecapPatterns.of(report, Optional.of(apart)).gainers())
                .extracting(Mover::influence)
                .containsOnly(Influence.NO);
    }

    /// Only the district's total is held: it is compared with all of our sheets, and with none but all.
    @Test
    void aDistrictIsComparedWhereAllItsStationsAreThere() {
        var district = new RegionCode("640218");
        int stations = 0;
        for (var village : book.regions.children(district)) {
            if (book.packs.stations(ppwp, village.code()) instanceof Listing.Listed(List<TpsCode> listed)) {
                for (TpsCode station : listed) {
                    if (stations++ > 0) {
                        book.count(ppwp, station, 10, 20, 30);
                    }
                }
            }
        }
        assertThat(stations).isEqualTo(28);
        book.read(ppwp, RecapUnit.of(district), 280, 563, 840);
        UnitComparison partly = book.comparer().compare(ppwp, KUKAR).units().getFirst();
        assertThat(partly.classes()).containsExactly(DifferenceClass.NOT_COMPARABLE);
        assertThat(partly.missing()).hasValue(1);

        book.regions.children(district).stream()
                .filter(village -> book.packs.stations(ppwp, village.code()) instanceof Listing.Listed)
                .findFirst()
                .ifPresent(village -> book.count(ppwp, TpsCode.of(village.code(), 1), 10, 20, 30));
        UnitComparison whole = book.comparer().compare(ppwp, KUKAR).units().getFirst();
        assertThat(whole.difference("v02")).hasValue(3);
        assertThat(whole.net()).isEqualTo(3);
    }

    /// No pack says how many stations it has: its total is not compared, and it is said why and what to do; a station
    /// of it is compared like any other.
    @Test
    void aVillageThatNoPackListsSaysSo() {
        var villages = book.regions.children(new RegionCode("640301"));
        var village = villages.getFirst();
        assertThat(book.packs.stations(ppwp, village.code())).isNotInstanceOf(Listing.Listed.class);
        book.count(ppwp, TpsCode.of(village.code(), 1), 10, 20, 30);
        book.read(ppwp, RecapUnit.of(village.code()), 10, 20, 30);
        book.read(ppwp, RecapUnit.of(new RegionCode("640301")), 10, 20, 30);
        RecapReport report = book.comparer().compare(ppwp, new RegionCode("64"));
        assertThat(report.unlisted()).hasSameSizeAs(villages).contains(village.code());
        var words = new RecapWords(ppwp, Texts.of(Locale.ENGLISH), book.regions);
        assertThat(report.units())
                .extracting(words::why)
                .hasSize(2)
                .allSatisfy(why -> assertThat(why)
                        .contains("does not list the polling stations of ", village.name(), "install a pack"));
        assertThat(words.why(report.units().getFirst())).contains("and " + (villages.size() - 3) + " other villages");

        book.read(ppwp, RecapUnit.of(TpsCode.of(village.code(), 1)), 10, 21, 30);
        assertThat(book.comparer().compare(ppwp, village.code()).units())
                .extracting(UnitComparison::main)
                .contains(DifferenceClass.INFLATION);
        var typed = book.read(ppwp, RecapUnit.of(village.code()), 10, 20, 31);
        PlenaryVillage plenary =
                PlenaryVillage.read(ppwp, village.code(), book.recaps, book.sheets, book.packs, book.regions);
        assertThat(words.why(plenary.compare(typed))).contains("does not list the polling stations");
    }

    /// Party lists: the totals of parties agree everywhere, and one candidate gains in all of a village.
    @Test
    void votesThatMoveWithinAPartyOverAVillageAreOnePattern() {
        Contest dprd = book.contest("DPRD-PROV");
        Map<String, Integer> own = RecapBook.figures(dprd, 40, 3, 2);
        for (int number = 1; number <= 3; number++) {
            TpsCode station = TpsCode.of(PERIAN, number);
            book.count(dprd, station, 40, 3, 2);
            Map<String, Integer> read = new java.util.HashMap<>(own);
            read.merge("01_a1", -25, Integer::sum);
            read.merge("01_c01", 25, Integer::sum);
            book.read(dprd, RecapUnit.of(station), read);
        }
        RecapReport report = book.comparer().compare(dprd, KUKAR);
        assertThat(report.units())
                .hasSize(3)
                .allSatisfy(unit -> assertThat(unit.classes()).containsExactly(DifferenceClass.SHIFT_IN_PARTY));
        Mover gainer = RecapPatterns.of(report, Optional.empty()).gainers().getFirst();
        assertThat(gainer.figure()).isEqualTo("01_c01");
        assertThat(gainer.repeated()).isTrue();
        assertThat(gainer.influence()).isEqualTo(Influence.UNKNOWN);
    }

    private UnitComparison compared(TpsCode station) {
        return book.comparer().compare(ppwp, PERIAN).units().stream()
                .filter(unit -> unit.unit().equals(RecapUnit.of(station)))
                .findFirst()
                .orElseThrow();
    }
}

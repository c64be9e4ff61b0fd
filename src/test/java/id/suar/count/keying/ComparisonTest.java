package id.suar.count.keying;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CellMark;
import id.suar.count.CellReading;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.MadeUpSheets;
import id.suar.election.FormLayout;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ComparisonTest {

    private static final CountSheet BLANK =
            CountSheet.of("PEMILU-2024", "PPWP", KeyingBook.FIRST, Figures.blank(FormLayout.pairs(3)), "Budi");

    @Example
    void aBlankIsNotAZero() {
        assertThat(slip("v01", Figures.BLANK, 0)).isEqualTo(Slip.BLANK_OR_ZERO);
        assertThat(slip("v01", 12, Figures.BLANK)).isEqualTo(Slip.LEFT_OUT);
    }

    @Example
    void digitsThatChangedPlaces() {
        assertThat(slip("v01", 127, 172)).isEqualTo(Slip.SWAP);
        assertThat(slip("v01", 127, 217)).isEqualTo(Slip.SWAP);
        assertThat(slip("v01", 127, 721)).isEqualTo(Slip.OTHER);
    }

    @Example
    void oneDigitElseOrMissing() {
        assertThat(slip("v01", 127, 128)).isEqualTo(Slip.ONE_DIGIT);
        assertThat(slip("v01", 127, 12)).isEqualTo(Slip.ONE_DIGIT);
        assertThat(slip("v01", 27, 127)).isEqualTo(Slip.ONE_DIGIT);
        assertThat(slip("v01", 27, 1_127)).isEqualTo(Slip.OTHER);
        assertThat(slip("v01", 0, 7)).isEqualTo(Slip.ONE_DIGIT);
    }

    @Example
    void theFigureOfTheRowBeside() {
        CountSheet first = with(with(BLANK, "v01", 66), "v02", 98);
        CountSheet second = with(with(BLANK, "v01", 98), "v02", 98);
        assertThat(Comparison.of(first, second).differences())
                .singleElement()
                .satisfies(one -> assertThat(one.slip()).isEqualTo(Slip.NEIGHBOUR));
    }

    /// The row above `v01` is a triple: its columns are no neighbours of votes.
    @Example
    void aRowOfAnotherShapeIsNotBeside() {
        CountSheet first = with(with(BLANK, "dis_j", 55), "v01", 81);
        CountSheet second = with(with(BLANK, "dis_j", 55), "v01", 55);
        assertThat(Comparison.of(first, second).differences().getFirst().slip()).isEqualTo(Slip.OTHER);
    }

    @Example
    void marksAreCompared() {
        CountSheet dashed = BLANK.withMarks(Map.of("v01", CellMark.of(CellMark.State.CROSSED)));
        var comparison = Comparison.of(BLANK, dashed);
        assertThat(comparison.cells()).isEqualTo(1);
        assertThat(comparison.differences())
                .singleElement()
                .satisfies(one -> assertThat(one.slip()).isEqualTo(Slip.MARK));
    }

    @Example
    void rowsThatOneOfThemHasAreCompared() {
        CountSheet wider = BLANK.withFigures(Figures.blank(FormLayout.pairs(5)).with("v05", 3));
        var comparison = Comparison.of(BLANK, wider);
        assertThat(comparison.differences())
                .singleElement()
                .satisfies(one -> assertThat(one.figure()).isEqualTo("v05"));
    }

    @Property(tries = 300)
    void itFindsJustWhatDiffersWhicheverComesFirst(@ForAll long seed) {
        var random = new Random(seed);
        CountSheet first = MadeUpSheets.president(seed, true).at(KeyingBook.FIRST);
        CountSheet second = KeyingBook.erring(first, random, 1 + random.nextInt(20));
        var one = Comparison.of(first, second);
        var other = Comparison.of(second, first);

        assertThat(one.cells()).isEqualTo(other.cells());
        assertThat(one.differences().stream().map(Difference::slip))
                .isEqualTo(other.differences().stream().map(Difference::slip).toList());
        for (String figure : first.figures().layout().figures()) {
            boolean same = CellReading.in(first, figure).equals(CellReading.in(second, figure));
            assertThat(one.of(figure).isEmpty()).as(figure).isEqualTo(same);
        }
        assertThat(Comparison.of(first, first).agrees()).isTrue();
    }

    private static Slip slip(String figure, int one, int other) {
        Slip slip = Comparison.of(with(BLANK, figure, one), with(BLANK, figure, other))
                .differences()
                .getFirst()
                .slip();
        return slip;
    }

    private static CountSheet with(CountSheet sheet, String figure, int value) {
        return sheet.withFigures(sheet.figures().with(figure, value));
    }
}

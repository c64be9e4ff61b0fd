package id.suar.violation.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.region.RegionCode;
import id.suar.violation.number.NumberOffice.Hindrance;
import id.suar.violation.number.NumberRange.Purpose;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberOfficeTest {

    private static final NumberRules RULES = NumberRules.bundled();
    private static final String SERIES = "#/reg/tm/pl/kab/23.07/*/2024";
    private static final NumberOffice REGENCY = new NumberOffice(new RegionCode("6402"));
    private static final NumberOffice DISTRICT = new NumberOffice(new RegionCode("640203"));
    private static final NumberRange BLOCK = new NumberRange(Purpose.ASSIGNED, SERIES, 101, 150, "640203", "12/SE");
    private static final NumberRange SPOILED = skipped(103, 105);

    @ParameterizedTest
    @CsvSource({
        "001/Reg/TM/PL/Kab/23.07/II/2024, ' 1 / reg / tm / pl / kab / 23.07 / 12 / 2024', true",
        "001/Reg/TM/PL/Kab/23.07/II/2024, 001/Reg/TM/PL/Kab/23.07/II/2025, false",
        "001/Reg/TM/PL/Kab/23.07/II/2024, 001/Reg/LP/PL/Kab/23.07/II/2024, false",
        "001/Reg/TM/PL/Kab/23.07/II/2024, 001/Reg/TM/PB/Kab/23.07/II/2024, false",
        "001/Reg/TM/PL/Kab/23.07/II/2024, 001/Reg/TM/PL/Kab/23.05/II/2024, false",
        "001/Reg/TM/PL/Kab/23.07/II/2024, 002/Reg/TM/PL/Kab/23.07/II/2024, false",
        "001/LP/PL/Kec.Muara Muntai/23.07/II/2024, 1/LP/PL/kec.muara  muntai/23.07/III/2024, true",
        "001/LP/PL/Kec.Muara Muntai/23.07/II/2024, 001/LP/PL/Kec.Tenggarong/23.07/II/2024, false"
    })
    void aNumberIsTheSameWithinPatternOfficeRegimeAndYear(String one, String other, boolean same) {
        assertThat(RULES.read(one, "x").equals(RULES.read(other, "x"))).isEqualTo(same);
        assertThat(RULES.read(one, "x").running()).isTrue();
    }

    @Test
    void whatIsOfNoPatternIsTakenAsItStands() {
        assertThat(RULES.read(" Nomor  7 ", "report:registered:2024"))
                .isEqualTo(new NumberKey("report:registered:2024:nomor 7", 0));
    }

    @Test
    void anOfficeBelowGivesWhatWasAssignedToItAndNothingElse() {
        assertThat(DISTRICT.hindrance(key(101), List.of())).contains(new Hindrance.OfRegency());
        assertThat(DISTRICT.hindrance(key(101), List.of(BLOCK))).isEmpty();
        assertThat(DISTRICT.hindrance(key(151), List.of(BLOCK))).contains(new Hindrance.OfRegency());
        assertThat(new NumberOffice(new RegionCode("640204")).hindrance(key(101), List.of(BLOCK)))
                .contains(new Hindrance.OfRegency());
        assertThat(REGENCY.hindrance(key(101), List.of(BLOCK))).contains(new Hindrance.SetApart(BLOCK));
        assertThat(REGENCY.hindrance(key(100), List.of(BLOCK))).isEmpty();
    }

    @Test
    void theNextNumberGoesAroundBlocksAndEndsWithThem() {
        assertThat(REGENCY.next(List.of(1, 2, 5, 120), List.of(BLOCK))).hasValue(6);
        assertThat(REGENCY.next(List.of(100), List.of(BLOCK))).hasValue(151);
        assertThat(REGENCY.next(List.of(), List.of())).hasValue(1);
        assertThat(REGENCY.next(List.of(NumberRange.MOST), List.of())).isEmpty();
        assertThat(DISTRICT.next(List.of(1, 2, 101), List.of(BLOCK))).hasValue(102);
        assertThat(DISTRICT.next(List.of(150), List.of(BLOCK))).isEmpty();
        assertThat(DISTRICT.next(List.of(), List.of())).isEmpty();
    }

    @Test
    void aSpoiledPageWithinABlockIsGivenByNobody() {
        var ranges = List.of(BLOCK, SPOILED);

        assertThat(DISTRICT.hindrance(key(103), ranges)).contains(new Hindrance.SetApart(SPOILED));
        assertThat(DISTRICT.hindrance(key(106), ranges)).isEmpty();
        assertThat(DISTRICT.next(List.of(101, 102), ranges)).hasValue(106);
        assertThat(DISTRICT.next(List.of(), List.of(BLOCK, skipped(101, 150)))).isEmpty();
        assertThat(REGENCY.next(List.of(100), ranges)).hasValue(151);
    }

    /// However numbers were given before, those that two offices give by proposal are never given twice.
    @Property
    void proposedNumbersAreNewAndMayBeGiven(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 200) Integer> before,
            @ForAll @Size(max = 60) List<Boolean> turns) {
        Set<Integer> used = new HashSet<>(before);
        for (boolean regency : turns) {
            NumberOffice office = regency ? REGENCY : DISTRICT;
            OptionalInt next = office.next(List.copyOf(used), List.of(BLOCK, SPOILED));
            if (next.isPresent()) {
                assertThat(office.hindrance(key(next.getAsInt()), List.of(BLOCK, SPOILED)))
                        .isEmpty();
                assertThat(used.add(next.getAsInt())).isTrue();
            }
        }
    }

    private static NumberRange skipped(int first, int last) {
        return new NumberRange(Purpose.SKIPPED, SERIES, first, last, "", "rusak");
    }

    private static NumberKey key(int seq) {
        return new NumberKey(SERIES, seq);
    }
}

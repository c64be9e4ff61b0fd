package id.suar.region;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Property
    void aStationIsItsVillageAndItsNumber(
            @ForAll @LongRange(min = 0, max = 9_999_999_999L) long village,
            @ForAll @IntRange(min = 1, max = 999) int number) {
        var code = new RegionCode("%010d".formatted(village));
        TpsCode tps = TpsCode.of(code, number);

        assertThat(tps.village()).isEqualTo(code);
        assertThat(tps.number()).isEqualTo(number);
        assertThat(TpsCode.read(tps.dotted())).contains(tps);
        assertThat(tps.isWithin(code.at(Level.REGENCY))).isTrue();
        assertThat(tps.isSpecial()).isEqualTo(number > 900);
    }

    @Property
    void textThatIsNoCodeIsNoCode(@ForAll String text) {
        if (!text.strip().replace(".", "").matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{10}")) {
            assertThat(RegionCode.read(text)).isEmpty();
        }
        if (!text.strip().replace(".", "").matches("[0-9]{13}")) {
            assertThat(TpsCode.read(text)).isEmpty();
        }
    }

    @Test
    void codesNestAndShowWithDots() {
        var perian = new RegionCode("6402012001");
        assertThat(perian.dotted()).isEqualTo("64.02.01.2001");
        assertThat(perian.parent()).contains(new RegionCode("640201"));
        assertThat(new RegionCode("64").parent()).isEmpty();
        assertThat(perian.isWithin(new RegionCode("6402"))).isTrue();
        assertThat(perian.isWithin(new RegionCode("6403"))).isFalse();
    }
}

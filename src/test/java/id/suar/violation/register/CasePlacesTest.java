package id.suar.violation.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import id.suar.region.RegionCode;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseSummary;
import id.suar.violation.record.ShortId;
import id.suar.violation.register.CasePlaces.Count;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CasePlacesTest {

    @Test
    void casesOfStationsCountInTheirVillageAndWhatHasNoneBesideTheMap() {
        CasePlaces places = CasePlaces.of(List.of(
                row(CaseKind.FINDING, "6402032001001"),
                row(CaseKind.REPORT, "6402032001"),
                row(CaseKind.REPORT, "6402032002"),
                row(CaseKind.REPORT, "640203"),
                row(CaseKind.REPORT, "")));

        assertThat(places.of(new RegionCode("6402032001"))).isEqualTo(new Count(2, 1));
        assertThat(places.of(new RegionCode("6402032002"))).isEqualTo(new Count(1, 0));
        assertThat(places.of(new RegionCode("6402032003"))).isEqualTo(new Count(0, 0));
        assertThat(places.wider()).isEqualTo(2);
        assertThat(places.most()).contains(new RegionCode("6402032001"));
    }

    @Test
    void theLegendSaysWhatTheStepsAre() {
        assertThat(IntStream.range(0, CasePlaces.steps()).mapToObj(CasePlaces::range))
                .containsExactly("1", "2", "3–5", "6–10", "11+");
    }

    @Property
    void everyCountIsDrawnWithTheStepWhoseRangeItIsIn(@ForAll @IntRange(min = 1, max = 5_000) int cases) {
        String range = CasePlaces.range(new Count(cases, 0).step());
        String[] ends = range.replace("+", "–5000").split("–");
        assertThat(cases).isBetween(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static RegisterRow row(CaseKind kind, String place) {
        var id = new EntryId(new JournalId("aaaaaaaaaaaaaaaa", 0), 1);
        var summary = new CaseSummary("", Regime.PEMILU, "Peristiwa", place, Optional.empty(), Optional.empty(), "");
        return new RegisterRow(
                id,
                kind,
                ShortId.of(id),
                summary,
                Optional.empty(),
                "lainnya",
                "",
                "",
                0,
                "",
                "draft",
                List.of(),
                List.of());
    }
}

package id.suar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.rule.CountRules;
import id.suar.count.rule.Limits;
import id.suar.count.rule.Severity;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.LoadedPacks;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SampleCountsTest {

    private static final RegionCode TENGGARONG = new RegionCode("640206");
    private static final LoadedPacks PACKS = LoadedPacks.open(Path.of("none"));
    private static final SampleStations STATIONS = new SampleStations(PACKS, new BundledRegions());
    private static final Contest PPWP = PACKS.contest("PPWP", TENGGARONG).orElseThrow();
    private static final Contest KWK = PACKS.contest("KWK-BUPATI", TENGGARONG).orElseThrow();
    private static final SampleWords WORDS =
            new SampleWords("Pengawas Contoh %02d"::formatted, "contoh", "tertulis", "dibaca ulang");

    @Property(tries = 15)
    void everyFormCanBeWrittenAndThoseWithoutASlipKeepEveryRule(@ForAll long seed) {
        for (Contest contest : List.of(PPWP, KWK)) {
            for (SampleSheet sample : sheets(seed, contest)) {
                Figures figures = sample.sheet().figures();
                assertThat(figures.layout().figures())
                        .allSatisfy(figure -> assertThat(figures.value(figure)).isBetween(Figures.BLANK, Figures.MAX));
                if (sample.slip().isEmpty()) {
                    assertThat(CountRules.failed(
                                    figures, Limits.of(contest, sample.sheet().station())))
                            .isEmpty();
                    assertThat(figures.layout().figures()).noneMatch(figure -> figures.value(figure) == Figures.BLANK);
                }
            }
        }
    }

    @Property(tries = 15)
    void aFewInAHundredBreakARuleOrLeaveABlank(@ForAll long seed) {
        List<SampleSheet> all = sheets(seed, PPWP);

        long slips = all.stream().filter(sample -> sample.slip().isPresent()).count();
        assertThat(slips * 100.0 / all.size()).isBetween(0.5, 8.0);
        assertThat(all).filteredOn(sample -> sample.slip().isPresent()).allSatisfy(sample -> {
            CountSheet sheet = sample.sheet();
            boolean blank = sheet.figures().layout().figures().stream()
                    .anyMatch(figure -> sheet.figures().value(figure) == Figures.BLANK);
            boolean broken = CountRules.failed(sheet.figures(), Limits.of(PPWP, sheet.station())).stream()
                    .anyMatch(check -> check.severity() == Severity.BREAKS);
            assertThat(blank != broken).as("%s", sample).isTrue();
            assertThat(sheet.explanations().isEmpty()).isEqualTo(!broken);
        });
    }

    @Property(tries = 5)
    void theSameSeedGivesTheSameFormsWhicheverOthersAreMade(@ForAll long seed) {
        List<SampleSheet> all = sheets(seed, PPWP);
        List<TpsCode> some = STATIONS.listed(PPWP, TENGGARONG).subList(100, 150);

        assertThat(sheets(seed, PPWP)).isEqualTo(all);
        assertThat(new SampleCounts(seed, WORDS).sheets(PPWP, some)).isEqualTo(all.subList(100, 150));
        assertThat(sheets(seed + 1, PPWP)).isNotEqualTo(all);
    }

    @Example
    void noPairIsFavoured() {
        List<TpsCode> few = STATIONS.listed(PPWP, TENGGARONG).subList(0, 15);
        Map<Integer, Long> ahead = LongStream.range(0, 90)
                .mapToObj(seed -> new SampleCounts(seed, WORDS).sheets(PPWP, few))
                .collect(Collectors.groupingBy(SampleCountsTest::ahead, Collectors.counting()));

        assertThat(ahead).hasSize(3);
        assertThat(ahead.values()).allSatisfy(times -> assertThat(times).isBetween(18L, 45L));
    }

    @Example
    void whatIsReadAgainIsRightAndSaysThatItIsASample() {
        List<SampleSheet> again = sheets(1, PPWP).stream()
                .filter(sample -> sample.later().isPresent())
                .toList();

        assertThat(again).allSatisfy(sample -> {
            CountSheet later = sample.later().orElseThrow();
            assertThat(CountRules.failed(later.figures(), Limits.of(PPWP, later.station())))
                    .isEmpty();
            assertThat(later.observer()).matches("Pengawas Contoh \\d\\d");
            assertThat(CountEntries.decode(CountEntries.encode(later, "a"), "a"))
                    .isEqualTo(later);
        });
    }

    /// The pair with the most votes of all these forms.
    private static int ahead(List<SampleSheet> samples) {
        return IntStream.rangeClosed(1, 3)
                .boxed()
                .max(Comparator.comparing(number -> samples.stream()
                        .mapToInt(sample -> sample.sheet().figures().value(FormLayout.votes(number)))
                        .sum()))
                .orElseThrow();
    }

    private static List<SampleSheet> sheets(long seed, Contest contest) {
        List<TpsCode> stations = contest == PPWP ? STATIONS.listed(PPWP, TENGGARONG) : STATIONS.some(PPWP, TENGGARONG);
        return new SampleCounts(seed, WORDS).sheets(contest, stations);
    }
}

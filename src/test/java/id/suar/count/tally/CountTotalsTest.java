package id.suar.count.tally;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountBook;
import id.suar.count.CountRecorder.Change;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.count.VoteRound;
import id.suar.election.FormLayout;
import id.suar.journal.JournalId;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is kept beside the sheets equals a full count of them, whatever was recorded, corrected, heard of from
/// other devices, recorded twice, voted again, withdrawn or moved to a new journal.
class CountTotalsTest {

    private static final JournalId OTHER = new JournalId("bbbbbbbbbbbbbbbb", 0);
    private static final List<TpsCode> STATIONS = List.of(
            new TpsCode("6402012001001"),
            new TpsCode("6402012001002"),
            new TpsCode("6402012001901"),
            new TpsCode("6402012002001"),
            new TpsCode("6402022001001"));

    /// What somebody does: on which device, to which form, knowing its record or not, with which figures.
    record Step(int deed, boolean other, int station, boolean blind, long figures) {}

    @Property(tries = 80)
    void areThoseOfAFullCount(@ForAll("stories") List<Step> story) throws Exception {
        Path folder = Files.createTempDirectory("suar-totals");
        Clock early = Clock.fixed(Instant.parse("2024-02-14T11:00:00Z"), ZoneOffset.UTC);
        try (var book = new CountBook(folder.resolve("a.db"));
                var other = new CountBook(folder.resolve("b.db"), OTHER, "Panwascam", early)) {
            for (Step step : story) {
                play(step, book, other);
                for (String contest : List.of("PPWP", "DPD")) {
                    check(book, contest);
                    check(other, contest);
                }
            }
            assertThat(book.journals.verify().faults()).isEmpty();
            assertThat(other.journals.verify().faults()).isEmpty();
            List<VillageTally> before = book.totals.villages("PEMILU-2024", "PPWP", CountBook.KUKAR);
            book.journals.rebuild();
            assertThat(book.totals.villages("PEMILU-2024", "PPWP", CountBook.KUKAR))
                    .isEqualTo(before);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void play(Step step, CountBook book, CountBook other) {
        CountBook at = step.other ? other : book;
        switch (step.deed) {
            case 0 -> book.hear(other, OTHER);
            case 1 -> other.hear(book, CountBook.DEVICE);
            case 2 -> at.journals.fork(new JournalId("cccccccccccccccc", 0), 0);
            default -> {
                CountSheet sheet = sheet(step);
                Optional<RecordedSheet> known = step.blind
                        ? Optional.empty()
                        : at.sheets.find(sheet.election(), sheet.contest(), sheet.station());
                at.recorder.record(List.of(new Change(sheet, known)));
            }
        }
    }

    private static CountSheet sheet(Step step) {
        var random = new Random(step.figures);
        FormLayout layout = FormLayout.pairs(3 + random.nextInt(2));
        Map<String, Integer> written = new HashMap<>();
        for (String figure : layout.figures()) {
            if (random.nextInt(3) > 0) {
                written.put(figure, random.nextInt(300));
            }
        }
        CountSheet sheet = CountSheet.of(
                "PEMILU-2024",
                random.nextInt(4) == 0 ? "DPD" : "PPWP",
                STATIONS.get(step.station),
                Figures.of(layout, written),
                "Pengawas");
        Map<String, String> said =
                random.nextBoolean() ? Map.of() : Map.of("R01", "a", "R02", "b", "R04", "c", "R06", "d", "R09", "e");
        return new CountSheet(
                sheet.election(),
                sheet.contest(),
                sheet.station(),
                random.nextInt(4) > 0 ? VoteRound.FIRST : repeat(random.nextBoolean()),
                sheet.figures(),
                sheet.marks(),
                sheet.paper(),
                sheet.seenAt(),
                sheet.observer(),
                sheet.note(),
                said,
                sheet.districtName(),
                sheet.villageName());
    }

    private static VoteRound repeat(boolean withdrawn) {
        return new VoteRound(1, VoteRound.Kind.PSU, false, Optional.empty(), VoteRound.Basis.NONE, withdrawn);
    }

    private static void check(CountBook book, String contest) {
        List<RecordedSheet> sheets = book.sheets.list("PEMILU-2024", contest, CountBook.KUKAR);
        List<SheetBrief> briefs = book.totals.sheets("PEMILU-2024", contest, CountBook.KUKAR);
        assertThat(briefs).isEqualTo(sheets.stream().map(SheetBrief::of).toList());
        assertThat(book.totals.due("PEMILU-2024", contest, CountBook.KUKAR))
                .isEqualTo((int) briefs.stream().filter(SheetBrief::due).count());
        List<VillageTally> villages = book.totals.villages("PEMILU-2024", contest, CountBook.KUKAR);
        assertThat(villages)
                .extracting(VillageTally::village)
                .isEqualTo(sheets.stream()
                        .map(sheet -> sheet.sheet().station().village())
                        .distinct()
                        .toList());
        villages.forEach(village -> check(village, sheets, briefs));
        CountTally.by(Level.REGENCY, villages).forEach(line -> {
            assertThat(line.sheets()).isEqualTo(sheets.size());
            assertThat(line.figures().sum("va")).isEqualTo(sum(sheets, "va"));
        });
    }

    private static void check(VillageTally tally, List<RecordedSheet> all, List<SheetBrief> briefs) {
        RegionCode village = tally.village();
        List<RecordedSheet> here = all.stream()
                .filter(sheet -> sheet.sheet().station().isWithin(village))
                .toList();
        assertThat(tally.stations().stream())
                .containsExactlyElementsOf(here.stream()
                        .map(sheet -> sheet.sheet().station().number())
                        .toList());
        List<SheetBrief> theirs = briefs.stream()
                .filter(brief -> brief.station().isWithin(village))
                .toList();
        assertThat(tally.broken()).isEqualTo((int)
                theirs.stream().filter(brief -> !brief.broken().isEmpty()).count());
        assertThat(tally.explained()).isEqualTo((int) theirs.stream()
                .filter(brief -> !brief.broken().isEmpty() && !brief.due())
                .count());
        assertThat(tally.due())
                .isEqualTo((int) theirs.stream().filter(SheetBrief::due).count());
        List<String> figures = new ArrayList<>(FormLayout.pairs(4).figures());
        for (String figure : figures) {
            assertThat(tally.figures().sum(figure)).as(figure).isEqualTo(sum(here, figure));
            assertThat(tally.figures().written(figure)).as(figure).isEqualTo(written(here, figure));
        }
        assertThat(tally.turnout().came())
                .isEqualTo(sum(
                        here.stream()
                                .filter(sheet -> sheet.sheet().figures().value("dpt_j") > 0)
                                .toList(),
                        "b1_j"));
    }

    private static long sum(List<RecordedSheet> sheets, String figure) {
        return sheets.stream()
                .mapToLong(sheet -> Math.max(0, sheet.sheet().figures().value(figure)))
                .sum();
    }

    private static int written(List<RecordedSheet> sheets, String figure) {
        return (int) sheets.stream()
                .filter(sheet -> sheet.sheet().figures().value(figure) >= 0)
                .count();
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, STATIONS.size() - 1),
                        Arbitraries.integers().between(0, 3).map(one -> one == 0),
                        Arbitraries.longs().between(0, 10_000))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(14);
    }
}

package id.suar.count;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.FormLayout;
import id.suar.journal.Entry;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.region.TpsCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// I8 for counts: three devices record, correct and settle forms of two stations, seeing what they see of each
/// other; in whatever order that arrives, sheets, conflicts and sums are those of a rebuild.
class CountConvergenceTest {

    private static final Instant NOON = Instant.parse("2024-02-14T12:00:00Z");
    private static final List<JournalId> JOURNALS =
            List.of(CountBook.DEVICE, new JournalId("bbbbbbbbbbbbbbbb", 0), new JournalId("cccccccccccccccc", 0));
    private static final List<TpsCode> STATIONS = List.of(new TpsCode("6402012001001"), new TpsCode("6402012001002"));

    /// @param station where
    /// @param seen    bits: which of the station's entries so far its author saw; none: a new record
    /// @param votes   what is written
    record Step(int journal, int station, int seen, int minutes, int votes) {}

    @Property(tries = 60)
    void anyOrderOfArrivalGivesTheSameSheetsAndConflicts(
            @ForAll("stories") List<Step> story, @ForAll("deliveries") List<Integer> deliveries) throws Exception {
        Path folder = Files.createTempDirectory("suar-conflicts");
        try (var origin = new CountBook(folder.resolve("origin.db"));
                var arrival = new CountBook(folder.resolve("arrival.db"))) {
            play(story, origin);
            deliver(origin, arrival, deliveries);

            List<Object> expected = seen(origin);
            assertThat(seen(arrival)).isEqualTo(expected);
            assertThat(arrival.journals.verify().faults()).isEmpty();
            arrival.journals.rebuild();
            assertThat(seen(arrival)).isEqualTo(expected);
            everyStationCountsAndSaysWhatDiffers(arrival, story);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /// Nothing that was recorded is lost to sight, and what two standing records say differently is a conflict.
    private static void everyStationCountsAndSaysWhatDiffers(CountBook book, List<Step> story) {
        for (int place = 0; place < STATIONS.size(); place++) {
            int here = place;
            List<RecordedSheet> records = records(book, place);
            assertThat(records.isEmpty()).isEqualTo(story.stream().noneMatch(step -> step.station == here));
            long versions = records.stream()
                    .map(one -> one.sheet().figures().value("v01"))
                    .distinct()
                    .count();
            boolean split = !records.isEmpty() && records.getFirst().split();
            assertThat(book.totals
                            .sheet("PEMILU-2024", "PPWP", STATIONS.get(place))
                            .filter(one -> one.conflict())
                            .isPresent())
                    .isEqualTo(versions > 1 || split);
        }
    }

    private static void play(List<Step> story, CountBook origin) {
        List<List<Entry>> told = List.of(new ArrayList<>(), new ArrayList<>());
        for (Step step : story) {
            List<Entry> here = told.get(step.station);
            List<Entry> saw = IntStream.range(0, here.size())
                    .filter(at -> (step.seen >> at & 1) == 1)
                    .mapToObj(here::get)
                    .toList();
            Instant at = NOON.plusSeconds(60L * step.minutes);
            byte[] body = CountEntries.encode(sheet(step), "Pengawas");
            NewEntry next = saw.isEmpty()
                    ? NewEntry.begin(at, "Pengawas", CountEntries.RECORDED, body)
                    : NewEntry.amend(
                            at,
                            "Pengawas",
                            CountEntries.CORRECTED,
                            saw.getLast().subject(),
                            saw.stream().map(Entry::id).toList(),
                            body);
            here.addAll(origin.journals.append(JOURNALS.get(step.journal), List.of(next)));
        }
    }

    private static CountSheet sheet(Step step) {
        Figures figures = Figures.of(FormLayout.pairs(3), Map.of("v01", step.votes, "va", step.votes));
        return CountSheet.of("PEMILU-2024", "PPWP", STATIONS.get(step.station), figures, "Pengawas");
    }

    private static void deliver(CountBook origin, CountBook arrival, List<Integer> deliveries) {
        for (int choice : deliveries) {
            JournalId journal = JOURNALS.get(choice % JOURNALS.size());
            long have = arrival.journals.head(journal).seq();
            arrival.journals.adopt(origin.journals.segment(journal, have, 1 + choice / 3, 10_000));
        }
        JOURNALS.forEach(journal -> arrival.hear(origin, journal));
    }

    private static List<Object> seen(CountBook book) {
        List<RecordedSheet> list = book.sheets.list("PEMILU-2024", "PPWP", CountBook.KUKAR);
        assertThat(book.sheets.sheets("PEMILU-2024", "PPWP", CountBook.KUKAR))
                .isEqualTo(list.stream().map(RecordedSheet::sheet).toList());
        List<Object> all = new ArrayList<>(list);
        all.addAll(records(book, 0));
        all.addAll(records(book, 1));
        all.addAll(book.totals.sheets("PEMILU-2024", "PPWP", CountBook.KUKAR));
        book.totals
                .villages("PEMILU-2024", "PPWP", CountBook.KUKAR)
                .forEach(one -> all.add(List.of(
                        one.stations(),
                        one.conflicts(),
                        one.due(),
                        one.figures().votes())));
        return all;
    }

    private static List<RecordedSheet> records(CountBook book, int station) {
        return book.sheets.records("PEMILU-2024", "PPWP", STATIONS.get(station));
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.integers().between(0, 2))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Integer>> deliveries() {
        return Arbitraries.integers().between(0, 11).list().ofMaxSize(14);
    }
}

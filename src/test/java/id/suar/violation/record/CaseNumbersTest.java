package id.suar.violation.record;

import static id.suar.access.Role.KAB_PP_STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.form.PersonalParts;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.region.RegionCode;
import id.suar.violation.course.GivenNumber;
import id.suar.violation.course.NumberLedger;
import id.suar.violation.course.NumberLedger.Line;
import id.suar.violation.number.NumberEntries;
import id.suar.violation.number.NumberRange;
import id.suar.violation.number.NumberRange.Purpose;
import id.suar.violation.number.NumberRecorder;
import id.suar.violation.number.NumberRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Official numbers of cases: given once, proposed, explained, and shown where two offices gave the same.
class CaseNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);

    @TempDir
    Path folder;

    private CaseBook book;

    @BeforeEach
    void open() {
        book = new CaseBook(folder.resolve("suar.db"), PersonalParts.NONE);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aNumberIsNotGivenToASecondCaseWhateverBecameOfTheFirst() {
        EntryId first = report();
        EntryId second = report();
        assertThat(filed(first, "001/LP/PL/Kab/23.07/II/2024")).isEqualTo("filed");
        book.step(first, KAB_PP_STAFF, "withdrawn", "2024-02-16");
        long before = book.journals.heads().getFirst().seq();

        assertThat(filed(second, " 1/lp/pl/kab/23.07/III/2024")).contains("NumberTaken", first.toString());
        assertThat(book.journals.heads().getFirst().seq()).isEqualTo(before);
        assertThat(filed(second, "002/LP/PL/Kab/23.07/III/2024")).isEqualTo("filed");
    }

    @Test
    void theNextNumberIsProposedInThePatternOfTheOffice() {
        EntryId report = report();
        var summary = book.cases.find(report).orElseThrow().summary();
        var numbers = book.numbers(CaseBook.KUKAR);
        assertThat(numbers.next(CaseKind.REPORT, summary, "report.filed", DAY)).contains("001/LP/PL/Kab/23.07/II/2024");
        filed(report, "001/LP/PL/Kab/23.07/II/2024");

        assertThat(numbers.next(CaseKind.REPORT, summary, "report.filed", LocalDate.of(2024, 3, 1)))
                .contains("002/LP/PL/Kab/23.07/III/2024");
        assertThat(numbers.next(CaseKind.REPORT, summary, "registered", DAY))
                .contains("001/Reg/LP/PL/Kab/23.07/II/2024");
        assertThat(numbers.next(CaseKind.REPORT, summary, "report.filed", LocalDate.of(2025, 1, 2)))
                .contains("001/LP/PL/Kab/23.07/I/2025");
        assertThat(numbers.next(CaseKind.REPORT, summary, "extended", DAY)).isEmpty();
        assertThat(book.numbers(new RegionCode("6403")).next(CaseKind.REPORT, summary, "report.filed", DAY))
                .as("nobody told its codes")
                .isEmpty();
    }

    @Test
    void anOfficeBelowNeedsABlockOfTheHub() {
        EntryId report = report();
        var district = new RegionCode("640203");
        assertThat(book.step(report, KAB_PP_STAFF, district, "001/LP/PL/Kec.Muara Muntai/23.07/II/2024"))
                .contains("NumberElsewhere");
        var range = new NumberRange(Purpose.ASSIGNED, "#/lp/pl/kab/23.07/*/2024", 101, 150, "640203", "7/SE");
        book.journal.append(NewEntry.begin(
                CaseBook.NOON, "hub", NumberEntries.ASSIGNED, NumberEntries.assigned(new byte[32], range)));

        assertThat(book.step(report, KAB_PP_STAFF, CaseBook.KUKAR, "101/LP/PL/Kab/23.07/II/2024"))
                .contains("NumberElsewhere");
        assertThat(book.step(report, KAB_PP_STAFF, district, "101/LP/PL/Kab/23.07/II/2024"))
                .isEqualTo("filed");
    }

    /// In a blankspot, before the hub assigned anything: the short id serves until the office numbers it.
    @Test
    void anOfficeBelowTakesAReportInWithoutANumberAndTheTimeRuns() {
        EntryId report = report();

        assertThat(book.step(report, KAB_PP_STAFF, CaseBook.KUKAR, "")).contains("Guarded", "NUMBER");
        assertThat(book.step(report, KAB_PP_STAFF, new RegionCode("640203"), ""))
                .isEqualTo("filed");
        assertThat(book.last(report, "review.initial")).isEqualTo("2024-02-19");
    }

    @Test
    void gapsAreListedAndExplained() {
        filed(report(), "001/LP/PL/Kab/23.07/II/2024");
        filed(report(), "005/LP/PL/Kab/23.07/II/2024");
        var recorder = new NumberRecorder(book.journal, Clock.fixed(CaseBook.NOON, ZoneOffset.UTC), "petugas");
        recorder.skip(NumberRules.bundled().read("002/LP/PL/Kab/23.07/II/2024", ""), 3, "Halaman buku rusak");

        assertThat(book.numbers(CaseBook.KUKAR).ledger())
                .extracting(CaseNumbersTest::told)
                .containsExactly("1", "2-3 Halaman buku rusak", "4-4 ?", "5");
        assertThat(filed(report(), "003/LP/PL/Kab/23.07/II/2024")).contains("NumberElsewhere", "Halaman buku rusak");
    }

    @Test
    void twoOfficesThatGaveTheSameNumberAreShownAndNeitherIsLost() {
        EntryId first = report();
        EntryId second = report();
        filed(first, "001/LP/PL/Kab/23.07/II/2024");
        // the other device's entry: it did not know of the first one
        book.otherDevice(second, "report.filed", "001/LP/PL/Kab/23.07/II/2024");

        assertThat(book.numbers(CaseBook.KUKAR).ledger())
                .extracting(CaseNumbersTest::told)
                .containsExactly("1 shared", "1 shared");
        assertThat(book.cases.list(CaseFilter.ALL, 0, 10).rows())
                .extracting(CaseRow::number)
                .containsOnly("001/LP/PL/Kab/23.07/II/2024");
    }

    /// Every number that was given and every one below the highest stands in the book, once, in order.
    @Property(tries = 200)
    void theBookHasEveryNumberOnce(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 60) Integer> seqs,
            @ForAll @IntRange(min = 1, max = 60) int from,
            @ForAll @IntRange(min = 0, max = 20) int wide) {
        var range = new NumberRange(Purpose.SKIPPED, "s", from, from + wide, "", "rusak");
        List<GivenNumber> given =
                seqs.stream().distinct().sorted().map(CaseNumbersTest::given).toList();

        List<Integer> written = new ArrayList<>();
        for (Line line : NumberLedger.of(given, List.of(range))) {
            switch (line) {
                case Line.Given(GivenNumber one, boolean shared) -> {
                    assertThat(shared).isFalse();
                    written.add(one.key().seq());
                }
                case Line.Gap(String series, int first, int last, var why) ->
                    IntStream.rangeClosed(first, last).forEach(seq -> {
                        assertThat(why.isPresent()).isEqualTo(range.holds(seq));
                        written.add(seq);
                    });
            }
        }
        int most = seqs.stream().mapToInt(Integer::intValue).max().orElse(0);
        assertThat(written).isEqualTo(IntStream.rangeClosed(1, most).boxed().toList());
    }

    @Test
    void aHugeNumberCostsNothing() {
        assertThat(NumberLedger.of(List.of(given(NumberRange.MOST)), List.of())).hasSize(2);
    }

    private static GivenNumber given(int seq) {
        return new GivenNumber(
                new EntryId(new JournalId("aaaaaaaaaaaaaaaa", 0), seq),
                new id.suar.violation.number.NumberKey("s", seq),
                "" + seq,
                "registered",
                LocalDateTime.of(2024, 2, 20, 10, 0),
                true,
                "");
    }

    private static String told(Line line) {
        return switch (line) {
            case Line.Given(GivenNumber one, boolean shared) -> one.key().seq() + (shared ? " shared" : "");
            case Line.Gap(String series, int first, int last, var why) ->
                first + "-" + last + " " + why.map(NumberRange::why).orElse("?");
        };
    }

    private EntryId report() {
        return book.begun(
                CaseKind.REPORT,
                Map.of("election", "PEMILU-2024", "event.what", "Uang dibagikan", "event.known_on", "2024-02-07"));
    }

    private String filed(EntryId report, String number) {
        return book.step(report, KAB_PP_STAFF, "report.filed", "2024-02-15", "number", number);
    }
}

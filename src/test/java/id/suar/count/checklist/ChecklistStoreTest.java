package id.suar.count.checklist;

import static id.suar.count.checklist.ChecklistBook.A;
import static id.suar.count.checklist.ChecklistBook.B;
import static id.suar.count.checklist.ChecklistBook.FIRST;
import static id.suar.count.checklist.ChecklistBook.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.checklist.ChecklistRecorder.Answers;
import id.suar.count.rule.VotingDayAnswers.Given;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.journal.SetAside;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistStoreTest {

    private static final TpsCode SECOND = new TpsCode("6402012001002");
    private static final TpsCode ELSEWHERE = new TpsCode("6402012002001");

    @TempDir
    Path folder;

    private ChecklistBook book;

    @BeforeEach
    void open() {
        book = new ChecklistBook(folder.resolve("suar.db"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whatNobodyAnsweredIsNoNo() {
        assertThat(book.first()).isEmpty();
        book.answer(FIRST, Map.of("C17", Said.NO));

        assertThat(book.checklists.answer("PEMILU-2024", FIRST, "C24")).isEmpty();
        assertThat(book.checklists.answer("PEMILU-2024", FIRST, "C17"))
                .contains(new Given(Said.NO, Optional.empty(), OptionalInt.empty(), ""));
        assertThat(book.checklists.answer("PILKADA-2024", FIRST, "C17")).isEmpty();
    }

    @Test
    void onlyWhatChangedIsWritten() {
        book.answer(FIRST, Map.of("C01", Said.YES, "C02", Said.NO));
        assertThat(book.answer(FIRST, Map.of("C01", Said.YES))).isFalse();
        assertThat(book.answer(FIRST, Map.of("C01", Said.YES, "C03", Said.NOT_OBSERVED)))
                .isTrue();

        var entries = book.journals.about(book.first().orElseThrow().last().subject());
        assertThat(entries).hasSize(2);
        assertThat(ChecklistEntries.readAnswered(entries.getLast().body())).containsOnlyKeys("C03");
        assertThat(book.first().orElseThrow().count(Said.YES)).isEqualTo(1);
    }

    @Test
    void anAnswerIsTakenBack() {
        book.answer(FIRST, Map.of("C01", Said.YES));
        book.record(FIRST, Map.of("C01", Optional.empty(), "C02", Optional.empty()));

        assertThat(book.first().orElseThrow().answer("C01")).isEmpty();
        assertThat(book.checklists.counts("PEMILU-2024", MUARA_MUNTAI))
                .singleElement()
                .satisfies(count -> assertThat(count.answered()).isZero());
        assertThat(book.first().orElseThrow().told()).containsOnlyKeys("C01");
    }

    @Test
    void twoDevicesThatDidNotSeeEachOtherJoinQuestionByQuestion() {
        book.answer(FIRST, Map.of("C01", Said.YES));
        try (var other = other("2024-02-14T13:00:00Z")) {
            other.hear(book, A);
            other.answer(FIRST, Map.of("C02", Said.NO, "C03", Said.YES));
            book.answer(FIRST, Map.of("C03", Said.NO, "C04", Said.NOT_OBSERVED));
            book.hear(other, B);
            other.hear(book, A);
            for (ChecklistBook one : List.of(book, other)) {
                StationChecklist joined = one.first().orElseThrow();
                assertThat(joined.conflict()).isTrue();
                assertThat(joined.answer("C01")).contains(Answer.of(Said.YES));
                assertThat(joined.answer("C02")).contains(Answer.of(Said.NO));
                assertThat(joined.answer("C03")).as("the later one").contains(Answer.of(Said.YES));
                assertThat(joined.answer("C04")).contains(Answer.of(Said.NOT_OBSERVED));
            }
            assertThat(book.answer(FIRST, Map.of())).as("joins").isTrue();
            assertThat(book.first().orElseThrow().conflict()).isFalse();
        }
    }

    @Test
    void twoDevicesThatEachBeganOneAreReadAsOne() {
        book.answer(FIRST, Map.of("C01", Said.YES, "C02", Said.YES));
        try (var other = other("2024-02-14T13:00:00Z")) {
            other.answer(FIRST, Map.of("C02", Said.NO));
            book.hear(other, B);
        }
        StationChecklist joined = book.first().orElseThrow();
        assertThat(joined.records()).hasSize(2);
        assertThat(joined.last().actor()).isEqualTo("Panwascam");
        assertThat(joined.answer("C01")).contains(Answer.of(Said.YES));
        assertThat(joined.answer("C02")).contains(Answer.of(Said.NO));
        assertThat(book.checklists.counts("PEMILU-2024", MUARA_MUNTAI))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.yes()).isEqualTo(1);
                    assertThat(count.no()).isEqualTo(1);
                    assertThat(count.records()).isEqualTo(2);
                });
    }

    /// Three devices, each telling the others whenever it likes: in the end all say the same, and so does a view
    /// that is made anew.
    @Test
    void whateverTheOrderOfArrivalAllSayTheSame() {
        for (int seed = 0; seed < 12; seed++) {
            converge(new Random(seed), folder.resolve("run" + seed));
        }
    }

    private void converge(Random random, Path prefix) {
        List<JournalId> ids = List.of(A, B, new JournalId("cccccccccccccccc", 0));
        List<ChecklistBook> books = ids.stream()
                .map(id -> new ChecklistBook(
                        prefix.resolveSibling(prefix.getFileName() + id.device() + ".db"),
                        id,
                        id.device(),
                        ChecklistBook.at("2024-02-14T12:00:0" + random.nextInt(3) + "Z")))
                .toList();
        for (int step = 0; step < 25; step++) {
            int here = random.nextInt(3);
            int there = random.nextInt(3);
            if (random.nextBoolean()) {
                Map<String, Optional<Answer>> answers = new HashMap<>();
                for (int i = 0; i < 1 + random.nextInt(3); i++) {
                    Said said = Said.values()[random.nextInt(3)];
                    answers.put(
                            "C0" + (1 + random.nextInt(5)),
                            random.nextInt(5) == 0 ? Optional.empty() : Optional.of(Answer.of(said)));
                }
                books.get(here).record(FIRST, answers);
            } else if (here != there) {
                books.get(here).hear(books.get(there), ids.get(there));
            }
        }
        for (ChecklistBook one : books) {
            for (int other = 0; other < 3; other++) {
                if (books.get(other) != one) {
                    one.hear(books.get(other), ids.get(other));
                }
            }
        }
        var told = books.getFirst().first().map(StationChecklist::told);
        for (ChecklistBook one : books) {
            assertThat(one.first().map(StationChecklist::told)).isEqualTo(told);
            assertThat(one.journals.verify().sound()).isTrue();
        }
        books.forEach(ChecklistBook::close);
    }

    @Test
    void totalsTellEachQuestionByRegion() {
        book.record(FIRST, Map.of("C04", Optional.of(Answer.of(Said.YES).withPersons(OptionalInt.of(2)))));
        book.record(SECOND, Map.of("C04", Optional.of(Answer.of(Said.YES).withPersons(OptionalInt.of(3)))));
        book.answer(ELSEWHERE, Map.of("C04", Said.NO, "C05", Said.NOT_OBSERVED));

        assertThat(book.checklists.totals("PEMILU-2024", MUARA_MUNTAI, Level.VILLAGE))
                .containsExactly(
                        new ItemTotal(new RegionCode("6402012001"), "C04", 2, 0, 0, 5),
                        new ItemTotal(new RegionCode("6402012002"), "C04", 0, 1, 0, 0),
                        new ItemTotal(new RegionCode("6402012002"), "C05", 0, 0, 1, 0));
        assertThat(book.checklists.totals("PEMILU-2024", MUARA_MUNTAI, Level.DISTRICT))
                .first()
                .isEqualTo(new ItemTotal(MUARA_MUNTAI, "C04", 2, 1, 0, 5));
        assertThat(book.checklists.list("PEMILU-2024", new RegionCode("6402012001")))
                .extracting(StationChecklist::station)
                .containsExactly(FIRST, SECOND);
        assertThat(book.checklists.elections()).containsExactly("PEMILU-2024");
    }

    @Test
    void longTextsGoIntoSeveralEntriesAndNothingIsLost() {
        Map<String, Optional<Answer>> answers = new HashMap<>();
        for (int i = 1; i <= 60; i++) {
            answers.put(
                    "C%02d".formatted(i),
                    Optional.of(Answer.of(Said.YES).withText("€".repeat(Answer.MAX_TEXT - 3) + i)));
        }
        book.record(FIRST, answers);

        StationChecklist found = book.first().orElseThrow();
        answers.forEach((code, answer) -> assertThat(found.answer(code)).isEqualTo(answer));
        assertThat(found.conflict()).isFalse();
        assertThat(found.last().entries()).isGreaterThan(1);
    }

    @Test
    void hostileEntriesAreSetAsideAndStandInNobodysWay() {
        book.answer(FIRST, Map.of("C01", Said.YES));
        var subject = book.first().orElseThrow().last().subject();
        Instant now = Instant.parse("2024-02-14T12:00:00Z");
        book.journal.append(NewEntry.amend(
                now, "X", ChecklistEntries.ANSWERED, subject, List.of(subject), new byte[] {(byte) 0xBF}));
        book.journal.append(NewEntry.begin(now, "X", ChecklistEntries.ANSWERED, ChecklistEntries.answered(Map.of())));
        book.journal.append(NewEntry.begin(now, "X", ChecklistEntries.BEGUN, new byte[0]));

        assertThat(book.journals.setAside()).extracting(SetAside::view).containsOnly("count.checklist");
        assertThat(book.journals.setAside()).hasSize(3);
        assertThat(book.first().orElseThrow().answer("C01")).contains(Answer.of(Said.YES));
        assertThat(book.checklists.counts("PEMILU-2024", MUARA_MUNTAI)).hasSize(1);
        assertThat(book.journals.verify().sound()).isTrue();
    }

    @Test
    void severalStationsAreRecordedTogether() {
        var answers = Map.of("C01", Optional.of(Answer.of(Said.NO)));
        int written = book.recorder.record(List.of(
                new Answers(book.pemilu(), FIRST, answers, Optional.empty()),
                new Answers(book.pemilu(), SECOND, answers, Optional.empty()),
                new Answers(book.pemilu(), ELSEWHERE, Map.of(), Optional.empty())));
        assertThat(written).isEqualTo(2);
        assertThat(book.first().orElseThrow().last().state().pack()).isEqualTo("checklist-2024/1");
    }

    private ChecklistBook other(String at) {
        return new ChecklistBook(folder.resolve("other.db"), B, "Panwascam", ChecklistBook.at(at));
    }
}

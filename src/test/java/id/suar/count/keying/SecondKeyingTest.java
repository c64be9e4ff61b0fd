package id.suar.count.keying;

import static id.suar.count.keying.KeyingBook.A;
import static id.suar.count.keying.KeyingBook.B;
import static id.suar.count.keying.KeyingBook.FIRST;
import static id.suar.count.keying.KeyingBook.MUARA_MUNTAI;
import static id.suar.count.keying.KeyingBook.OWNER;
import static id.suar.count.keying.KeyingBook.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.count.CellReading;
import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.RecordedSheet;
import id.suar.count.keying.SecondKeying.Outcome;
import id.suar.count.keying.SecondKeying.Permission;
import id.suar.journal.EntryId;
import id.suar.journal.NewEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondKeyingTest {

    @TempDir
    Path folder;

    private KeyingBook book;

    @BeforeEach
    void open() {
        book = new KeyingBook(folder.resolve("suar.db"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whoKeyedTheFirstDoesNotKeyTheSecond() {
        CountSheet first = book.sheet("PPWP", FIRST, 1);
        RecordedSheet recorded = book.first(first);
        for (String same : List.of(OWNER, "  panwascam   MUARA-MUNTAI ", first.observer(), "pengawas  Contoh")) {
            assertThat(book.second.permission(recorded.subject(), same))
                    .as(same)
                    .isEqualTo(Permission.SAME_PERSON);
            assertThat(book.second.record(book.task(first), same, first))
                    .isEqualTo(new Outcome.Refused(Permission.SAME_PERSON));
        }
        assertThat(book.second.permission(recorded.subject(), " .,- ")).isEqualTo(Permission.NAMELESS);
        assertThat(book.keyings.of(recorded.subject())).isEmpty();
    }

    /// Whoever saw an earlier version knows its figures too.
    @Test
    void whoSawAnEarlierVersionDoesNotKeyTheSecond() {
        CountSheet seen = book.sheet("PPWP", FIRST, 1);
        book.first(CountSheet.of(seen.election(), seen.contest(), FIRST, seen.figures(), SECOND));
        RecordedSheet later = book.first(seen.withFigures(seen.figures().with("va", 3)));

        assertThat(book.second.permission(later.subject(), "siti aminah")).isEqualTo(Permission.SAME_PERSON);
        assertThat(book.second.permission(later.subject(), "Rahman")).isEqualTo(Permission.GRANTED);
    }

    @Test
    void aFormIsKeyedASecondTimeOnce() {
        CountSheet first = book.sheet("PPWP", FIRST, 1);
        KeyingTask task = book.task(book.first(first).sheet());
        assertThat(book.second.record(task, SECOND, first)).isInstanceOf(Outcome.Recorded.class);
        assertThat(book.second.record(task, SECOND, first)).isEqualTo(new Outcome.Refused(Permission.KEYED_ALREADY));
        assertThat(book.second.record(task, "Rahman", first)).isEqualTo(new Outcome.Refused(Permission.KEYED_ALREADY));
        assertThat(book.only().orElseThrow().state()).isEqualTo(KeyedPair.State.AGREES);
    }

    @Test
    void whatIsSettledBecomesTheSheetAndNothingElseChanges() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            String contest = List.of("PPWP", "DPD", "DPR", "DPRD-KAB").get(seed % 4);
            CountSheet first =
                    book.sheet(contest, new id.suar.region.TpsCode("6402012001%03d".formatted(seed + 1)), seed);
            book.first(first);
            KeyedPair pair = book.key(first, KeyingBook.erring(first, random, 8), SECOND);
            Settlement settlement = KeyingBook.settlement(pair, random);
            RecordedSheet before = book.current(first);

            book.second.settle(pair, settlement, Optional.of(before));
            RecordedSheet after = book.current(first);

            pair.second()
                    .figures()
                    .layout()
                    .with(first.figures().layout())
                    .figures()
                    .forEach(figure -> {
                        CellReading expected = settlement
                                .of(figure)
                                .map(SettledFigure::settled)
                                .orElseGet(() -> CellReading.in(first, figure));
                        assertThat(CellReading.in(after.sheet(), figure))
                                .as(figure)
                                .isEqualTo(expected);
                    });
            assertThat(after.sheet().observer()).isEqualTo(first.observer());
            assertThat(after.sheet().seenAt()).isEqualTo(first.seenAt());
            assertThat(book.pairs.find(pair.recorded().subject()).orElseThrow().state())
                    .isEqualTo(KeyedPair.State.SETTLED);
        }
        assertThat(book.journals.verify().sound()).isTrue();
    }

    @Test
    void nothingIsCorrectedWhereTheFirstWasRight() {
        CountSheet first = book.sheet("PPWP", FIRST, 1);
        RecordedSheet before = book.first(first);
        KeyedPair pair = book.key(first, first.withFigures(first.figures().with("v01", 1)), SECOND);
        Difference difference = pair.comparison().differences().getFirst();
        book.second.settle(
                pair,
                new Settlement(
                        "Rahman",
                        "",
                        List.of(new SettledFigure(
                                "v01", difference.first(), difference.second(), difference.first(), ""))),
                Optional.of(before));

        assertThat(book.current(first).versions()).isEqualTo(1);
        assertThat(book.only().orElseThrow().state()).isEqualTo(KeyedPair.State.SETTLED);
    }

    @Test
    void lessThanWhatDiffersIsNotSettled() {
        CountSheet first = book.sheet("PPWP", FIRST, 1);
        book.first(first);
        CountSheet second = first.withFigures(first.figures().with("v01", 1).with("v02", 2));
        KeyedPair pair = book.key(first, second, SECOND);
        Difference one = pair.comparison().differences().getFirst();
        var half = new Settlement(
                "Rahman", "", List.of(new SettledFigure("v01", one.first(), one.second(), one.first(), "")));

        assertThatThrownBy(() -> book.second.settle(pair, half, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// What is compared is what stood there when the second was recorded, whatever becomes of the sheet.
    @Test
    void aLaterCorrectionDoesNotHideADifference() {
        CountSheet first = book.sheet("PPWP", FIRST, 1);
        book.first(first);
        CountSheet second = first.withFigures(first.figures().with("v01", 1));
        book.key(first, second, SECOND);
        book.counts.record(second);

        assertThat(book.only().orElseThrow().state()).isEqualTo(KeyedPair.State.DIFFERS);
    }

    @Test
    void hostileKeyingsAreSetAsideOrLeftOut() {
        CountSheet first = book.sheet("PPWP", FIRST, 1);
        CountSheet other = book.sheet("DPD", FIRST, 2);
        RecordedSheet recorded = book.first(first);
        EntryId sheet = recorded.subject();
        append(new byte[] {1, 2, 3});
        append(KeyingEntries.encode(new Keyed(sheet, sheet, OWNER, first), OWNER));
        append(KeyingEntries.encode(new Keyed(sheet, sheet, SECOND, other), OWNER));
        append(KeyingEntries.encode(new Keyed(new EntryId(B, 9), new EntryId(B, 9), SECOND, first), OWNER));

        assertThat(book.journals.setAside()).hasSize(1);
        assertThat(book.only()).isEmpty();
        assertThat(book.pairs.list("PEMILU-2024", "PPWP", MUARA_MUNTAI).unusable())
                .isEqualTo(2);
        assertThat(book.second.permission(sheet, "Rahman"))
                .as("what is no second keying stands in nobody's way")
                .isEqualTo(Permission.GRANTED);
    }

    @Test
    void aSettlementOfSomethingElseIsSetAside() {
        CountSheet first = book.sheet("PPWP", FIRST, 1);
        book.first(first);
        KeyedPair pair = book.key(first, first.withFigures(first.figures().with("v01", 1)), SECOND);
        var lie = new Settlement(
                "Rahman",
                "",
                List.of(new SettledFigure("v01", CellReading.of(5), CellReading.of(6), CellReading.of(7), "")));
        RecordedKeying keying = pair.recorded();
        book.journal.append(NewEntry.amend(
                Instant.EPOCH,
                "x",
                KeyingEntries.SETTLED,
                keying.subject(),
                keying.heads(),
                KeyingEntries.encode(lie, "x")));

        assertThat(book.journals.setAside()).hasSize(1);
        assertThat(book.only().orElseThrow().state()).isEqualTo(KeyedPair.State.DIFFERS);
    }

    /// Two devices and a hub: the first keyed on one, the second on the other, settled on the first; whatever
    /// order it all arrives in, everybody sees the same.
    @Test
    void devicesSeeTheSameInWhateverOrderEntriesArrive() {
        CountSheet first = book.sheet("PPWP", FIRST, 1);
        book.first(first);
        try (var other = new KeyingBook(folder.resolve("other.db"), B, SECOND, KeyingBook.at("2024-02-14T13:00:00Z"))) {
            other.hear(book, A);
            other.key(first, KeyingBook.erring(first, new Random(4), 5), SECOND);
            book.hear(other, B);
            KeyedPair pair = book.only().orElseThrow();
            book.second.settle(pair, KeyingBook.settlement(pair, new Random(5)), Optional.of(book.current(first)));
            other.hear(book, A);

            List<String> seen = new ArrayList<>();
            for (boolean aFirst : new boolean[] {true, false}) {
                try (var hub = new KeyingBook(folder.resolve(aFirst + ".db"))) {
                    if (aFirst) {
                        hub.hear(book, A);
                        hub.hear(book, B);
                    } else {
                        hub.hear(other, B);
                        hub.hear(other, A);
                    }
                    seen.add(String.valueOf(hub.only().orElseThrow()));
                    assertThat(hub.current(first).sheet())
                            .isEqualTo(book.current(first).sheet());
                    assertThat(hub.journals.verify().sound()).isTrue();
                }
            }
            assertThat(seen)
                    .allMatch(one -> one.equals(String.valueOf(book.only().orElseThrow())))
                    .allMatch(one -> one.equals(String.valueOf(other.only().orElseThrow())));
        }
    }

    @Test
    void theListOfWhatWaitsKnowsNoFigures() {
        for (var component : KeyingTask.class.getRecordComponents()) {
            assertThat(component.getType().getName())
                    .doesNotContain("CountSheet")
                    .doesNotContain("Figures");
        }
        book.first(book.sheet("PPWP", FIRST, 1));
        assertThat(book.tasks("PPWP"))
                .singleElement()
                .satisfies(task -> assertThat(task.station()).isEqualTo(FIRST));
        assertThat(CountEntries.isOne(KeyingEntries.KEYED)).isFalse();
    }

    private void append(byte[] body) {
        book.journal.append(NewEntry.begin(Instant.EPOCH, OWNER, KeyingEntries.KEYED, body));
    }
}

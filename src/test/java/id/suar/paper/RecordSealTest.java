package id.suar.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// A paper held against the journal.
class RecordSealTest {

    private static final EntryId FIRST = id('a', 1);

    @Test
    void theCodeOfAPaperIsReadBack() {
        RecordSeal seal = RecordSeal.of(record()).orElseThrow();

        assertThat(RecordSeal.read(seal.code())).contains(seal);
        assertThat(RecordSeal.read("  " + seal.code() + "\n")).contains(seal);
        for (String wrong : List.of(
                "", "SUAR1", "SUAR2 " + FIRST + " " + seal.hash(), "SUAR1 x " + seal.hash(), "x".repeat(5_000))) {
            assertThat(RecordSeal.read(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aPaperStaysTrueWhateverIsRecordedLaterAlsoBesideIt() {
        List<Entry> then = record();
        RecordSeal seal = RecordSeal.of(then).orElseThrow();
        assertThat(seal.against(then)).isEqualTo(RecordSeal.Held.LATEST);

        List<Entry> now = new ArrayList<>(then);
        now.add(entry(id('b', 1), List.of(FIRST), "beside"));
        assertThat(seal.against(now)).isEqualTo(RecordSeal.Held.EARLIER);
        assertThat(RecordSeal.of(now).orElseThrow().against(then)).isEqualTo(RecordSeal.Held.UNKNOWN);
    }

    @Property(tries = 200)
    void anyChangeToWhatWasPrintedIsFoundAndNoOrderMatters(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int which) {
        List<Entry> entries = record();
        RecordSeal seal = RecordSeal.of(entries).orElseThrow();
        List<Entry> mixed = new ArrayList<>(entries);
        Collections.shuffle(mixed, new Random(seed));
        assertThat(RecordSeal.of(mixed)).contains(seal);

        Entry one = entries.get(which);
        byte[] body = one.body().clone();
        body[Math.floorMod(seed, body.length)] ^= (byte) (1 + Math.floorMod(seed >> 8, 127));
        List<Entry> altered = new ArrayList<>(entries);
        altered.set(
                which,
                new Entry(one.id(), one.recordedAt(), one.actor(), one.kind(), one.subject(), one.parents(), body));
        assertThat(seal.against(altered)).isEqualTo(RecordSeal.Held.ALTERED);
    }

    private static List<Entry> record() {
        EntryId second = id('a', 2);
        return List.of(
                entry(FIRST, List.of(), "begun"),
                entry(second, List.of(FIRST), "changed"),
                entry(id('a', 3), List.of(second), "changed again"));
    }

    private static Entry entry(EntryId id, List<EntryId> parents, String body) {
        return new Entry(
                id,
                Instant.parse("2024-02-14T04:00:00Z"),
                "pengawas",
                "violation.report.recorded/1",
                FIRST,
                parents,
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static EntryId id(char device, int seq) {
        return new EntryId(new JournalId(String.valueOf(device).repeat(16), 0), seq);
    }
}

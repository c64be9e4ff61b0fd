package id.suar.journal;

import static id.suar.journal.Notebook.A;
import static id.suar.journal.Notebook.B;
import static id.suar.journal.Notebook.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SegmentCodecTest {

    private static final byte[] SECRET = new byte[32];
    private static final Signer SIGNER = Ed25519.signer(SECRET);
    private static final SignatureCheck KEY =
            Ed25519.check(new org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters(SECRET)
                    .generatePublicKey()
                    .getEncoded());

    @Property(tries = 300)
    void everyEntryComesBackByteForByte(@ForAll("entries") List<NewEntry> entries) throws Exception {
        Segment segment = segment(entries);

        SegmentEnvelope envelope = SegmentCodec.parse(SegmentCodec.encode(segment, SIGNER));

        assertThat(envelope.signedBy(KEY)).isTrue();
        Segment opened = envelope.open();
        assertThat(opened.entries()).hasSameSizeAs(segment.entries());
        for (int i = 0; i < entries.size(); i++) {
            assertThat(opened.entries().get(i).bytes())
                    .isEqualTo(segment.entries().get(i).bytes());
            assertThat(opened.entries().get(i).hash())
                    .isEqualTo(segment.entries().get(i).hash());
        }
    }

    @Property(tries = 1000)
    void aChangedByteNeverPasses(
            @ForAll("entries") List<NewEntry> entries,
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] bytes = SegmentCodec.encode(segment(entries), SIGNER);
        bytes[place % bytes.length] ^= (byte) change;
        try {
            SegmentEnvelope envelope = SegmentCodec.parse(bytes);
            assertThat(envelope.signedBy(KEY)).isFalse();
            envelope.open();
        } catch (MalformedSegment expected) {
            assertThat(expected).hasMessageNotContaining("null");
        }
    }

    @Property(tries = 500)
    void garbageIsRefusedWithAReason(@ForAll byte[] garbage) {
        assertThatCode(() -> SegmentCodec.parse(garbage)).isInstanceOf(MalformedSegment.class);
    }

    @Property(tries = 200)
    void aCutSegmentIsRefused(@ForAll("entries") List<NewEntry> entries, @ForAll @IntRange(max = 1_000_000) int cut) {
        byte[] bytes = SegmentCodec.encode(segment(entries), SIGNER);
        byte[] shorter = Arrays.copyOf(bytes, cut % bytes.length);
        try {
            assertThat(SegmentCodec.parse(shorter).signedBy(KEY)).isFalse();
        } catch (MalformedSegment expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    /// Whoever signs such a thing has another program: it must not lie at a hub that cannot read it back.
    @Test
    void whatCouldNotBeReadBackIsNeitherWrittenNorTaken() throws Exception {
        String text = "ä".repeat(EntryCodec.MAX_TEXT + 1);
        byte[] body = new byte[NewEntry.MAX_BODY + 1];
        List<EntryId> parents = Collections.nCopies(EntryCodec.MAX_PARENTS + 1, new EntryId(B, 1));
        var id = new EntryId(A, 1);
        for (Entry entry : List.of(
                new Entry(id, NOON, text, "k/1", id, List.of(), new byte[1]),
                new Entry(id, NOON, "a", text, id, List.of(), new byte[1]),
                new Entry(id, NOON, "a", "k/1", id, parents, new byte[1]),
                new Entry(id, NOON, "a", "k/1", id, List.of(), body))) {
            byte[] bytes = EntryCodec.encode(entry);
            byte[] hash = Chain.next(Chain.start(A), bytes);
            var segment = new Segment(A, 1, Chain.start(A), hash, List.of(new ChainedEntry(entry, bytes, hash)));
            SegmentEnvelope envelope = SegmentCodec.parse(SegmentCodec.encode(segment, SIGNER));

            assertThatThrownBy(envelope::open).isInstanceOf(MalformedSegment.class);
            assertThatThrownBy(() -> new NewEntry(
                            NOON, entry.actor(), entry.kind(), Optional.empty(), entry.parents(), entry.body()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Segment segment(List<NewEntry> entries) {
        List<ChainedEntry> chained = SqlJournals.chain(Head.empty(A), entries);
        byte[] start = Chain.start(A);
        return new Segment(
                A, 1, start, chained.isEmpty() ? start : chained.getLast().hash(), chained);
    }

    @Provide
    Arbitrary<List<NewEntry>> entries() {
        Arbitrary<byte[]> numbers = Arbitraries.integers()
                .between(-70_000, 70_000)
                .injectNull(0.2)
                .list()
                .ofSize(5)
                .map(SegmentCodecTest::cbor);
        Arbitrary<byte[]> anything = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        Arbitrary<byte[]> body = Arbitraries.oneOf(numbers, numbers, anything);
        return Combinators.combine(
                        body,
                        Arbitraries.of("k/1", "k/2"),
                        Arbitraries.of("a", "b"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(-1_000_000, 1_000_000))
                .as((bytes, kind, actor, reference, millis) -> entry(bytes, kind, actor, reference, millis))
                .list()
                .ofMaxSize(20);
    }

    private static NewEntry entry(byte[] body, String kind, String actor, int reference, long millis) {
        var at = NOON.plusMillis(millis);
        var other = new EntryId(B, 7);
        return switch (reference) {
            case 0 -> NewEntry.amend(at, actor, kind, other, List.of(other, new EntryId(A, 1)), body);
            case 1 -> NewEntry.amend(at, actor, kind, new EntryId(A, 900), List.of(), body);
            default -> NewEntry.begin(at, actor, kind, body);
        };
    }

    private static byte[] cbor(List<Integer> numbers) {
        var out = new ByteWriter();
        CborItem.head(out, numbers.size());
        for (Integer number : numbers) {
            if (number == null) {
                out.octet(CborItem.NULL);
            } else {
                CborItem.number(out, number);
            }
        }
        return out.toBytes();
    }
}

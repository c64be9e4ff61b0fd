package id.suar.journal;

import static id.suar.journal.Notebook.A;
import static id.suar.journal.Notebook.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.count.CountEntries;
import id.suar.count.MadeUpSheets;
import id.suar.region.TpsCode;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionariesTest {

    private static final Signer SIGNER = Ed25519.signer(new byte[32]);

    @ParameterizedTest
    @ValueSource(ints = {Dictionaries.NONE, Dictionaries.CURRENT})
    void segmentsOfEveryDictionaryAreRead(int dictionary) throws Exception {
        Segment segment = oneSheet();

        Segment read = SegmentCodec.parse(SegmentCodec.encode(segment, SIGNER, dictionary))
                .open();

        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.bytes())
                        .isEqualTo(segment.entries().getFirst().bytes()));
    }

    @Test
    void oneSheetAloneTakesHalfTheRoom() {
        int fixed = size(new Segment(A, 1, Chain.start(A), Chain.start(A), List.of()), Dictionaries.NONE);

        assertThat(size(oneSheet(), Dictionaries.CURRENT) - fixed)
                .isLessThan((size(oneSheet(), Dictionaries.NONE) - fixed) * 6 / 10);
    }

    @Test
    void anUnknownDictionaryIsRefusedByItsNumber() throws Exception {
        SegmentEnvelope envelope = SegmentCodec.parse(withDictionary(99));

        assertThatThrownBy(envelope::open)
                .isInstanceOf(MalformedSegment.class)
                .hasMessage("dictionary 99 is not known here");
    }

    @Test
    void theWrongDictionaryMakesNoEntries() throws Exception {
        SegmentEnvelope envelope = SegmentCodec.parse(withDictionary(Dictionaries.NONE));

        assertThatThrownBy(envelope::open).isInstanceOf(MalformedSegment.class);
    }

    @Test
    void whatUnpacksToMoreThanItSaysIsStopped() {
        byte[] raw = new byte[1_000_000];
        byte[] payload = SegmentCodec.compress(raw, Dictionaries.CURRENT);

        assertThat(payload).hasSizeLessThan(200);
        assertThatThrownBy(() -> SegmentCodec.decompress(
                        payload, 1_000, Dictionaries.find(Dictionaries.CURRENT).orElseThrow()))
                .isInstanceOf(MalformedSegment.class)
                .hasMessageContaining("does not unpack");
    }

    /// Segments on sticks and in other offices were packed with it. A better one is a new file.
    @Test
    void whatHasShippedStaysAsItIs() throws Exception {
        byte[] first = Dictionaries.find(1).orElseThrow();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first)))
                .isEqualTo("616b8b95b9ebd0ce9167c02af6bd291555fe6b44ff8b8cf44ded6c67a7461452");
    }

    private static Segment oneSheet() {
        var sheet = MadeUpSheets.president(5, true).at(new TpsCode("6402012001001"));
        var entry = NewEntry.begin(
                NOON, "Pengawas contoh", CountEntries.RECORDED, CountEntries.encode(sheet, MadeUpSheets.OBSERVER));
        List<ChainedEntry> chained = SqlJournals.chain(Head.empty(A), List.of(entry));
        return new Segment(A, 1, Chain.start(A), chained.getLast().hash(), chained);
    }

    private static int size(Segment segment, int dictionary) {
        return SegmentCodec.encode(segment, SIGNER, dictionary).length;
    }

    /// A good segment that names another dictionary than it was packed with, signed as it is.
    private static byte[] withDictionary(int dictionary) {
        byte[] bytes = SegmentCodec.encode(oneSheet(), SIGNER);
        bytes[3] = (byte) dictionary;
        int signed = bytes.length - Ed25519.SIGNATURE_BYTES;
        byte[] signature = SIGNER.sign(Arrays.copyOf(bytes, signed));
        System.arraycopy(signature, 0, bytes, signed, signature.length);
        return bytes;
    }
}

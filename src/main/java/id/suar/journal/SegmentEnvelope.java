package id.suar.journal;

import java.util.Arrays;

/// A segment whose clear part has been read and whose entries have not.
public final class SegmentEnvelope {

    private final JournalId journal;
    private final long from;
    private final int count;
    private final byte[] before;
    private final byte[] after;
    private final int dictionary;
    private final int rawLength;
    private final byte[] payload;
    private final byte[] bytes;

    SegmentEnvelope(
            JournalId journal,
            long from,
            int count,
            byte[] before,
            byte[] after,
            int dictionary,
            int rawLength,
            byte[] payload,
            byte[] bytes) {
        this.journal = journal;
        this.from = from;
        this.count = count;
        this.before = before;
        this.after = after;
        this.dictionary = dictionary;
        this.rawLength = rawLength;
        this.payload = payload;
        this.bytes = bytes;
    }

    public JournalId journal() {
        return journal;
    }

    /// Seq of the first entry.
    public long from() {
        return from;
    }

    /// Seq of the last entry; `from - 1` when there is none.
    public long through() {
        return from + count - 1;
    }

    /// How many entries it has.
    public int entries() {
        return count;
    }

    /// Chain hash before the first entry.
    public byte[] before() {
        return before.clone();
    }

    /// Chain hash after the last entry; the signature vouches for it and so for all entries up to there.
    public byte[] after() {
        return after.clone();
    }

    /// What its entries take when unpacked, as it says; [#open()] takes no more.
    public int rawLength() {
        return rawLength;
    }

    /// The segment as it was signed.
    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean signedBy(SignatureCheck key) {
        int signed = bytes.length - Ed25519.SIGNATURE_BYTES;
        return key.valid(Arrays.copyOf(bytes, signed), Arrays.copyOfRange(bytes, signed, bytes.length));
    }

    /// Unpacks the entries and checks that they are the chain between the two hashes.
    ///
    /// @throws MalformedSegment when they are not, or were packed with a dictionary unknown here
    public Segment open() throws MalformedSegment {
        byte[] dictionaryBytes = Dictionaries.find(dictionary)
                .orElseThrow(() -> new MalformedSegment("dictionary " + dictionary + " is not known here"));
        byte[] raw = SegmentCodec.decompress(payload, rawLength, dictionaryBytes);
        var entries = EntryColumns.decode(raw, journal, from, count, before);
        byte[] end = entries.isEmpty() ? before : entries.getLast().hash();
        if (!Arrays.equals(end, after)) {
            throw new MalformedSegment("entries do not make the chain that the segment names");
        }
        return new Segment(journal, from, before, after, entries);
    }
}

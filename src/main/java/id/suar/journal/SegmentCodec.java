package id.suar.journal;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.util.Native;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/// Segments as bytes. In clear: which entries of which journal, the chain's hashes before and after;
/// then the entries, column by column (see [EntryColumns]), compressed with a dictionary of known number;
/// last one Ed25519 signature over all of it.
///
/// ```
/// "SG" version dictionary device(8) generation from count before(32) after(32) rawLength payload signature(64)
/// ```
public final class SegmentCodec {

    /// The most bytes of a segment on the wire.
    public static final int MAX_BYTES = 1024 * 1024;
    /// The most entries in a segment.
    public static final int MAX_ENTRIES = 65_536;
    /// The most bytes that a segment's entries may have when unpacked.
    public static final int MAX_RAW = 16 * 1024 * 1024;

    private static final int VERSION = 1;
    private static final int LEVEL = 19;

    private SegmentCodec() {}

    public static byte[] encode(Segment segment, Signer signer) {
        return encode(segment, signer, Dictionaries.CURRENT);
    }

    static byte[] encode(Segment segment, Signer signer, int dictionary) {
        byte[] raw = EntryColumns.encode(segment.entries());
        var out = new ByteWriter();
        out.octet('S').octet('G').octet(VERSION).octet(dictionary);
        out.raw(HexFormat.of().parseHex(segment.journal().device()));
        out.unsigned(segment.journal().generation());
        out.unsigned(segment.from()).unsigned(segment.entries().size());
        out.raw(segment.before()).raw(segment.after());
        out.unsigned(raw.length).sized(compress(raw, dictionary));
        byte[] signed = out.toBytes();
        return out.raw(signer.sign(signed)).toBytes();
    }

    /// Reads what stands in clear; nothing is unpacked before the signature has been checked.
    ///
    /// @throws MalformedSegment when the bytes are not a segment of a version that is known here
    public static SegmentEnvelope parse(byte[] bytes) throws MalformedSegment {
        if (bytes.length > MAX_BYTES || bytes.length < Ed25519.SIGNATURE_BYTES) {
            throw new MalformedSegment("segment of " + bytes.length + " bytes");
        }
        int signed = bytes.length - Ed25519.SIGNATURE_BYTES;
        var in = new ByteReader(bytes, 0, signed);
        if (in.octet() != 'S' || in.octet() != 'G') {
            throw new MalformedSegment("not a segment");
        }
        int version = in.octet();
        if (version != VERSION) {
            throw new MalformedSegment("segment version " + version);
        }
        int dictionary = in.octet();
        String device = HexFormat.of().formatHex(in.raw(8));
        var journal = new JournalId(device, in.count(JournalId.MAX_GENERATION));
        long from = in.unsigned();
        if (from < 1) {
            throw new MalformedSegment("segment from " + from);
        }
        int count = in.count(MAX_ENTRIES);
        byte[] before = in.raw(Chain.HASH_BYTES);
        byte[] after = in.raw(Chain.HASH_BYTES);
        int rawLength = in.count(MAX_RAW);
        byte[] payload = in.sized(MAX_BYTES);
        in.end();
        return new SegmentEnvelope(journal, from, count, before, after, dictionary, rawLength, payload, bytes);
    }

    /// The library lies packed in its jar and is written to disk once. Asked for here, a disk without room for it can
    /// have room later; within the first use of its classes it would fail until the program ends.
    ///
    /// @throws UncheckedIOException when it cannot be written
    private static void unpackLibrary() {
        try {
            Native.load();
        } catch (LinkageError e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    static byte[] compress(byte[] raw, int dictionary) {
        unpackLibrary();
        try (var zstd = new ZstdCompressCtx()) {
            zstd.setMagicless(true).setContentSize(false).setDictID(false).setChecksum(false);
            zstd.setLevel(LEVEL);
            zstd.loadDict(Dictionaries.find(dictionary).orElseThrow());
            return zstd.compress(raw);
        }
    }

    static byte[] decompress(byte[] payload, int rawLength, byte[] dictionary) throws MalformedSegment {
        unpackLibrary();
        try (var zstd = new ZstdDecompressCtx()) {
            zstd.setMagicless(true);
            if (dictionary.length > 0) {
                zstd.loadDict(dictionary);
            }
            byte[] raw = zstd.decompress(payload, rawLength);
            if (raw.length != rawLength) {
                throw new MalformedSegment("unpacks to " + raw.length + " bytes, " + rawLength + " expected");
            }
            return raw;
        } catch (ZstdException e) {
            throw new MalformedSegment("does not unpack: " + Zstd.getErrorName(e.getErrorCode()), e);
        }
    }
}

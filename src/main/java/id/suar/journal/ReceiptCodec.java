package id.suar.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Signed receipts as bytes: `"SR" version device(8) generation through hash(32) at signature(64)`.
public final class ReceiptCodec {

    /// The most bytes that a receipt can have.
    public static final int MAX_BYTES = 256;

    private static final int VERSION = 1;

    private ReceiptCodec() {}

    public static byte[] encode(Receipt receipt, Signer hub) {
        var out = new ByteWriter();
        out.octet('S').octet('R').octet(VERSION);
        out.raw(HexFormat.of().parseHex(receipt.journal().device()));
        out.unsigned(receipt.journal().generation()).unsigned(receipt.through());
        out.raw(receipt.hash()).unsigned(receipt.at().toEpochMilli());
        byte[] signed = out.toBytes();
        return out.raw(hub.sign(signed)).toBytes();
    }

    /// Empty unless the bytes are a receipt that this hub signed.
    public static Optional<Receipt> decode(byte[] bytes, SignatureCheck hub) {
        if (bytes.length > MAX_BYTES || bytes.length <= Ed25519.SIGNATURE_BYTES) {
            return Optional.empty();
        }
        int signed = bytes.length - Ed25519.SIGNATURE_BYTES;
        byte[] signature = Arrays.copyOfRange(bytes, signed, bytes.length);
        if (!hub.valid(Arrays.copyOf(bytes, signed), signature)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(new ByteReader(bytes, 0, signed)));
        } catch (MalformedSegment e) {
            return Optional.empty();
        }
    }

    private static Receipt read(ByteReader in) throws MalformedSegment {
        if (in.octet() != 'S' || in.octet() != 'R' || in.octet() != VERSION) {
            throw new MalformedSegment("not a receipt");
        }
        String device = HexFormat.of().formatHex(in.raw(8));
        var journal = new JournalId(device, in.count(JournalId.MAX_GENERATION));
        var receipt =
                new Receipt(journal, in.unsigned(), in.raw(Chain.HASH_BYTES), Instant.ofEpochMilli(in.unsigned()));
        in.end();
        return receipt;
    }
}

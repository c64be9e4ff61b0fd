package id.suar.evidence.tus;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.KeyWraps;
import id.suar.journal.Ed25519;
import id.suar.journal.SignatureCheck;
import id.suar.journal.Signer;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Signed tickets as bytes, all numbers with the high byte first:
/// `"SET" version(1) hub(8) device(8) content(32) bytes(8) sealed(8) at(8) thumbnail(1) original(32) wrap(80)
/// signature(64)`.
public final class TicketCodec {

    private static final int HASH = 32;
    private static final int ID = 8;
    private static final byte[] HEAD = {'S', 'E', 'T', 1};
    private static final int SIGNED = HEAD.length + 2 * ID + HASH + 3 * Long.BYTES + 1 + HASH + KeyWraps.BYTES;

    public static final int BYTES = SIGNED + Ed25519.SIGNATURE_BYTES;

    private TicketCodec() {}

    public static byte[] encode(Ticket ticket, Signer device) {
        var out = ByteBuffer.allocate(BYTES).put(HEAD);
        out.put(HexFormat.of().parseHex(ticket.hub())).put(HexFormat.of().parseHex(ticket.device()));
        out.put(ticket.content().bytes()).putLong(ticket.bytes()).putLong(ticket.sealedBytes());
        out.putLong(ticket.at().toEpochMilli());
        out.put((byte) (ticket.original().isPresent() ? 1 : 0));
        out.put(ticket.original().map(EvidenceId::bytes).orElseGet(() -> new byte[HASH]));
        out.put(ticket.wrap());
        out.put(device.sign(Arrays.copyOf(out.array(), SIGNED)));
        return out.array();
    }

    /// Reads what it says, whoever signed it. Empty when it is no ticket.
    public static Optional<Ticket> read(byte[] bytes) {
        if (bytes.length != BYTES || !Arrays.equals(Arrays.copyOf(bytes, HEAD.length), HEAD)) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes, HEAD.length, SIGNED - HEAD.length);
        String hub = HexFormat.of().formatHex(taken(in, ID));
        String device = HexFormat.of().formatHex(taken(in, ID));
        EvidenceId content = EvidenceId.of(taken(in, HASH));
        long size = in.getLong();
        long sealed = in.getLong();
        Instant at = Instant.ofEpochMilli(in.getLong());
        boolean thumbnail = in.get() == 1;
        EvidenceId original = EvidenceId.of(taken(in, HASH));
        return Optional.of(new Ticket(
                hub,
                device,
                content,
                size,
                sealed,
                thumbnail ? Optional.of(original) : Optional.empty(),
                taken(in, KeyWraps.BYTES),
                at));
    }

    public static boolean signed(byte[] bytes, SignatureCheck device) {
        return bytes.length == BYTES
                && device.valid(Arrays.copyOf(bytes, SIGNED), Arrays.copyOfRange(bytes, SIGNED, BYTES));
    }

    private static byte[] taken(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }
}

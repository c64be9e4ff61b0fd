package id.suar.evidence.file;

import id.suar.access.Digest;
import id.suar.access.Hpke;
import id.suar.access.Opener;
import id.suar.access.Sealer;
import id.suar.access.SealingPair;
import id.suar.evidence.sealed.ChunkLayout;
import id.suar.evidence.tus.TicketCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// How evidence lies on a stick, all numbers with the high byte first:
/// `"SV" version(1) hub(8) length(8) ticket(301, sealed to the hub) check(16) sealed file`. The length is that of all
/// of
/// it, so that whoever carries it sees that a copy is not whole. The check is the beginning of the SHA-256 of all
/// before
/// it: whoever wrote it can tell that it is still what was written. Neither content, nor its hash, nor whose it is can
/// be seen without the hub's key.
public final class EvidenceFile {

    public static final String SUFFIX = ".suar-evidence";
    public static final String RECEIPT = ".suar-evidence-receipt";

    /// The longest file of FAT32, which is what most sticks are.
    static final long MOST_BYTES = 4L * 1024 * 1024 * 1024 - 1;

    private static final String PURPOSE = "suar evidence file 1";
    private static final int VERSION = 1;
    private static final int ID = 8;
    private static final int OUTSIDE = 3 + ID + Long.BYTES;
    private static final int CHECK = 16;
    private static final int CHECKED = OUTSIDE + TicketCodec.BYTES + Hpke.OVERHEAD;

    /// Bytes before the sealed file.
    static final int HEAD = CHECKED + CHECK;

    private EvidenceFile() {}

    /// What can be seen of a file.
    sealed interface Outside {

        /// As long as it says.
        ///
        /// @param head its first [#HEAD] bytes
        record Whole(byte[] head) implements Outside {

            String hub() {
                return EvidenceFile.hub(head);
            }

            /// Unchanged since it was written, as far as that can be told without the hub's key.
            boolean unchanged() {
                return Arrays.equals(check(head), Arrays.copyOfRange(head, CHECKED, HEAD));
            }

            /// The signed ticket; empty when it was sealed for another key or changed.
            Optional<byte[]> ticket(Opener opener) {
                return opener.open(Arrays.copyOfRange(head, OUTSIDE, CHECKED), Arrays.copyOf(head, OUTSIDE));
            }
        }

        record CutShort() implements Outside {}

        /// Longer than it says, or than evidence can be.
        record Altered() implements Outside {}

        record Newer() implements Outside {}

        record NotEvidence() implements Outside {}
    }

    public static Sealer sealer(byte[] hubSealKey) {
        return Hpke.sealer(hubSealKey, PURPOSE);
    }

    public static Opener opener(SealingPair hub) {
        return Hpke.opener(hub, PURPOSE);
    }

    static long length(long sealedBytes) {
        return HEAD + sealedBytes;
    }

    static boolean fits(long length) {
        return length <= MOST_BYTES;
    }

    /// @param ticket signed
    static byte[] head(String hub, long sealedBytes, byte[] ticket, Sealer sealer) {
        var outside =
                ByteBuffer.allocate(OUTSIDE).put((byte) 'S').put((byte) 'V').put((byte) VERSION);
        outside.put(HexFormat.of().parseHex(hub)).putLong(length(sealedBytes));
        byte[] box = sealer.seal(ticket, outside.array());
        byte[] head = ByteBuffer.allocate(HEAD).put(outside.array()).put(box).array();
        System.arraycopy(check(head), 0, head, CHECKED, CHECK);
        return head;
    }

    static Outside look(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return outside(head, Files.size(file));
    }

    static Outside outside(byte[] head, long size) {
        if (head.length < 3) {
            return "SV".startsWith(new String(head, java.nio.charset.StandardCharsets.ISO_8859_1)) && head.length > 0
                    ? new Outside.CutShort()
                    : new Outside.NotEvidence();
        }
        if (head[0] != 'S' || head[1] != 'V') {
            return new Outside.NotEvidence();
        }
        if (head[2] != VERSION) {
            return new Outside.Newer();
        }
        if (head.length < HEAD) {
            return new Outside.CutShort();
        }
        long length = ByteBuffer.wrap(head, 3 + ID, Long.BYTES).getLong();
        if (length < HEAD || length > length(ChunkLayout.sealed(ChunkLayout.MOST)) || size > length) {
            return new Outside.Altered();
        }
        return size < length ? new Outside.CutShort() : new Outside.Whole(head);
    }

    private static String hub(byte[] head) {
        return HexFormat.of().formatHex(head, 3, 3 + ID);
    }

    private static byte[] check(byte[] head) {
        return Arrays.copyOf(Digest.sha256(Arrays.copyOf(head, CHECKED)), CHECK);
    }
}

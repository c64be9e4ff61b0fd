package id.suar.evidence.intake;

import id.suar.access.Opener;
import id.suar.access.RunningDigest;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.sealed.ChunkLayout;
import id.suar.evidence.sealed.DamagedEvidence;
import id.suar.evidence.sealed.SealedChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/// Opens an upload that is whole and looks at every byte of it, before anybody signs for it.
final class UploadCheck {

    private static final int PIECE = 64 * 1024;

    private final Opener opener;

    /// @param opener of [KeyWraps] that are closed for this hub
    UploadCheck(Opener opener) {
        this.opener = opener;
    }

    sealed interface Found {

        record Right(SealedFile file) implements Found {}

        /// From this byte of the file on it is not what was sealed.
        record BadFrom(long offset) implements Found {}

        /// Its key does not open, or it holds other content: sending it again does not help.
        record Other() implements Found {}
    }

    /// @param file forced to disk
    Found check(Upload upload, Path file, Instant at) throws IOException {
        Optional<byte[]> key =
                opener.open(upload.ticket().wrap(), upload.ticket().content().bytes());
        if (key.isEmpty() || key.get().length != id.suar.access.ChunkCipher.KEY_BYTES) {
            return new Found.Other();
        }
        try (var channel = new SealedChannel(FileChannel.open(file, StandardOpenOption.READ), key.get())) {
            EvidenceId content = EvidenceId.of(hash(channel));
            if (!content.equals(upload.ticket().content())) {
                return new Found.Other();
            }
            return new Found.Right(
                    new SealedFile(content, channel.size(), upload.name(), upload.length(), SealedFile.hash(file), at));
        } catch (DamagedEvidence e) {
            return new Found.BadFrom(e.chunk() == 0 ? 0 : ChunkLayout.start(e.chunk()));
        }
    }

    private static byte[] hash(SealedChannel channel) throws IOException {
        var digest = new RunningDigest();
        var piece = ByteBuffer.allocate(PIECE);
        while (channel.read(piece) >= 0) {
            digest.add(piece.array(), 0, piece.position());
            piece.clear();
        }
        return digest.hash();
    }
}

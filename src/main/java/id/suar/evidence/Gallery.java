package id.suar.evidence;

import id.suar.evidence.sealed.DamagedEvidence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Pictures in a vault: taken with care, looked at no larger than wanted.
public final class Gallery {

    /// Longest side of a picture in a list.
    public static final int THUMBNAIL = 320;

    private final Vault vault;
    private final Thumbnails thumbnails;

    public Gallery(Vault vault, Thumbnails thumbnails) {
        this.vault = vault;
        this.thumbnails = thumbnails;
    }

    /// What became of a file that was to be taken.
    public sealed interface Taking {

        record Kept(Examined.Picture picture) implements Taking {}

        record Refused(PictureFault fault) implements Taking {}

        /// @param free bytes that the disk has left; records need them
        record NoRoom(long free) implements Taking {}
    }

    /// What looking came to.
    public sealed interface Look {

        record Seen(Pixels pixels) implements Look {}

        /// It is on another device.
        record Elsewhere() implements Look {}

        /// Nobody has given the PIN yet.
        record Locked() implements Look {}

        /// The file was changed or torn from outside.
        record Damaged() implements Look {}
    }

    /// Takes a picture into the vault; it is on disk when this returns. It is decoded once before, so that what is
    /// kept can be looked at.
    ///
    /// @throws IOException when the disk does not take it; nothing is left of it then
    public Taking take(Path file) throws IOException {
        PictureFiles.Read read = PictureFiles.read(file);
        return switch (read.examined()) {
            case Examined.Refused(PictureFault fault) -> new Taking.Refused(fault);
            case Examined.Picture picture -> take(picture, read.bytes());
        };
    }

    private Taking take(Examined.Picture picture, byte[] bytes) throws IOException {
        Optional<Pixels> pixels = PictureDecoder.decode(bytes, THUMBNAIL);
        if (pixels.isEmpty()) {
            return new Taking.Refused(PictureFault.BROKEN);
        }
        Taking taking = keep(picture, bytes);
        if (taking instanceof Taking.Kept && bytes.length > Thumbnails.MOST_BYTES) {
            try {
                thumbnails.make(picture.id(), pixels.get());
            } catch (IOException e) {
                // The picture is kept; its thumbnail is made when it is sent.
                return taking;
            }
        }
        return taking;
    }

    private Taking keep(Examined.Picture picture, byte[] bytes) throws IOException {
        return switch (vault.put(new ByteArrayInputStream(bytes), PictureLimits.MOST_BYTES)) {
            case Vault.Deposit.Kept kept -> new Taking.Kept(picture);
            case Vault.Deposit.TooLarge large -> new Taking.Refused(PictureFault.TOO_LARGE);
            case Vault.Deposit.Erased _ -> new Taking.Refused(PictureFault.ERASED);
            case Vault.Deposit.NoRoom(long free) -> new Taking.NoRoom(free);
        };
    }

    public boolean has(EvidenceId id) {
        return vault.has(id);
    }

    /// What is wanted no larger than a thumbnail is seen by it, also where the picture itself has not come.
    ///
    /// @param most longest side, in pixels
    public Look look(EvidenceId id, int most) throws IOException {
        Optional<EvidenceId> thumbnail = most <= THUMBNAIL ? thumbnails.of(id) : Optional.empty();
        if (thumbnail.isPresent() && looked(thumbnail.get(), most) instanceof Look.Seen seen) {
            return seen;
        }
        return looked(id, most);
    }

    private Look looked(EvidenceId id, int most) throws IOException {
        return switch (vault.open(id)) {
            case Vault.Missing missing -> new Look.Elsewhere();
            case Vault.Locked locked -> new Look.Locked();
            case Vault.Damaged damaged -> new Look.Damaged();
            case Vault.Found found -> {
                try (var in = found.content()) {
                    // Nobody but we put it here, and yet it is only read as far as it may be large.
                    byte[] bytes = in.readNBytes(PictureLimits.MOST_BYTES);
                    yield PictureDecoder.decode(bytes, most)
                            .<Look>map(Look.Seen::new)
                            .orElseGet(Look.Damaged::new);
                } catch (DamagedEvidence e) {
                    yield new Look.Damaged();
                }
            }
        };
    }
}

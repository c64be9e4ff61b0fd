package id.suar.evidence.file;

import id.suar.access.Sealer;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.SealedFiles;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.delivery.EvidenceOrder;
import id.suar.evidence.delivery.EvidenceOutbox;
import id.suar.evidence.delivery.EvidenceOwner;
import id.suar.evidence.delivery.EvidencePermit;
import id.suar.evidence.delivery.WaitingEvidence;
import id.suar.sync.file.ParcelFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Writes evidence that the hub has not signed for to a stick, in the order of the upload, as much as fits: what is too
/// large for the room that is left makes way for what is not. Records go before it ([id.suar.sync.file.ParcelExport]).
///
/// An item is a file of its own, so that one that is copied half costs no other; at 2 GB and its seal it is below the
/// longest file of FAT32, and never needs to be split.
public final class EvidenceExport {

    private final EvidenceOutbox outbox;
    private final SealedFiles files;
    private final VaultFolder vault;
    private final EvidenceOwner owner;
    private final Sealer sealer;
    private final Supplier<Set<EvidenceId>> urgent;
    private final Clock clock;

    /// @param sealer for the owner's hub
    public EvidenceExport(
            EvidenceOutbox outbox,
            SealedFiles files,
            VaultFolder vault,
            EvidenceOwner owner,
            Sealer sealer,
            Supplier<Set<EvidenceId>> urgent,
            Clock clock) {
        this.outbox = outbox;
        this.files = files;
        this.vault = vault;
        this.owner = owner;
        this.sealer = sealer;
        this.urgent = urgent;
        this.clock = clock;
    }

    /// @param folder gets a folder `SUAR`; what lies there whole is not written again
    /// @throws UncheckedIOException when it cannot be written for another reason than that it is full
    public HandedOver to(Path folder, StickRoom room) {
        List<WaitingEvidence> waiting = EvidenceOrder.of(outbox.waiting(), urgent.get(), EvidencePermit.ALL);
        if (waiting.isEmpty()) {
            return HandedOver.NOTHING;
        }
        try {
            Path place = Files.createDirectories(folder.resolve(ParcelFolder.FOLDER));
            EvidenceFileWriter.sweep(place);
            var load = new Load(place, room);
            for (WaitingEvidence item : waiting) {
                load.add(item);
            }
            return load.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What goes onto one stick.
    private final class Load {

        private final Path place;
        private final StickRoom room;
        private final List<HandedOver.Written> written = new ArrayList<>();
        private long bytes;
        private int already;
        private int left;
        private long leftBytes;
        private int damaged;

        Load(Path place, StickRoom room) {
            this.place = place;
            this.room = room;
        }

        void add(WaitingEvidence item) throws IOException {
            SealedFile file = item.file();
            Optional<byte[]> wrap = files.wrap(item.content(), owner.hub());
            Path sealed = vault.file(file.name());
            if (wrap.isEmpty() || !Files.isRegularFile(sealed)) {
                damaged++;
                return;
            }
            Path target = place.resolve(owner.hub() + "-" + file.name() + EvidenceFile.SUFFIX);
            long length = EvidenceFile.length(file.sealedBytes());
            if (EvidenceFileWriter.complete(target, owner.hub(), file)) {
                already++;
                outbox.handedOver(item.content(), "file", clock.instant());
            } else if (!EvidenceFile.fits(length) || room.left(place, bytes) < length) {
                leave(length);
            } else {
                write(item, wrap.get(), sealed, target);
            }
        }

        private void write(WaitingEvidence item, byte[] wrap, Path sealed, Path target) throws IOException {
            SealedFile file = item.file();
            long length = EvidenceFile.length(file.sealedBytes());
            byte[] ticket = owner.ticket(item, wrap, clock.instant());
            byte[] head = EvidenceFile.head(owner.hub(), file.sealedBytes(), ticket, sealer);
            try {
                if (EvidenceFileWriter.write(target, head, sealed, file)) {
                    written.add(new HandedOver.Written(target, length));
                    outbox.handedOver(item.content(), "file", clock.instant());
                    bytes += length;
                } else {
                    damaged++;
                }
            } catch (IOException e) {
                if (!Files.isDirectory(place) || room.left(place, bytes) >= length) {
                    throw e;
                }
                // Somebody else has filled it meanwhile.
                leave(length);
            }
        }

        private void leave(long length) {
            left++;
            leftBytes += length;
        }

        HandedOver end() {
            return new HandedOver(List.copyOf(written), already, left, leftBytes, damaged);
        }
    }
}

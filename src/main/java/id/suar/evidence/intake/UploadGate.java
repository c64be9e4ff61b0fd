package id.suar.evidence.intake;

import id.suar.evidence.VaultFolder;
import id.suar.evidence.VaultRoom;
import id.suar.evidence.sealed.ChunkLayout;
import id.suar.evidence.tus.Question;
import id.suar.evidence.tus.QuestionCodec;
import id.suar.evidence.tus.Ticket;
import id.suar.evidence.tus.TicketCodec;
import id.suar.evidence.tus.UploadRefusal;
import java.io.IOException;
import java.util.Optional;

/// Whether something may be brought at all: whose ticket, how large, how much there is already.
final class UploadGate {

    private final Uploads uploads;
    private final VaultFolder folder;
    private final VaultRoom room;
    private final Bringers bringers;
    private final String hub;
    private final long quota;

    UploadGate(Uploads uploads, VaultFolder folder, VaultRoom room, Bringers bringers, String hub, long quota) {
        this.uploads = uploads;
        this.folder = folder;
        this.room = room;
        this.bringers = bringers;
        this.hub = hub;
        this.quota = quota;
    }

    sealed interface Opened {

        record Let(Ticket ticket) implements Opened {}

        record Shut(UploadRefusal reason) implements Opened {}
    }

    Opened open(byte[] signed, long length) {
        Optional<Ticket> ticket = TicketCodec.read(signed);
        if (ticket.isEmpty()) {
            return new Opened.Shut(UploadRefusal.NO_TICKET);
        }
        if (!ticket.get().hub().equals(hub)) {
            return new Opened.Shut(UploadRefusal.WRONG_HUB);
        }
        return switch (bringers.of(ticket.get().device())) {
            case Bringers.Unknown() -> new Opened.Shut(UploadRefusal.UNKNOWN_DEVICE);
            case Bringers.Revoked() -> new Opened.Shut(UploadRefusal.REVOKED);
            case Bringers.Known(var key) ->
                !TicketCodec.signed(signed, key)
                        ? new Opened.Shut(UploadRefusal.WRONG_SIGNATURE)
                        : fits(ticket.get(), length)
                                ? new Opened.Let(ticket.get())
                                : new Opened.Shut(UploadRefusal.WRONG_SIZE);
        };
    }

    /// Empty unless a device that may bring evidence here has signed it for this hub.
    Optional<Question> asked(byte[] signed) {
        return QuestionCodec.read(signed)
                .filter(question -> question.hub().equals(hub))
                .filter(question -> bringers.of(question.device()) instanceof Bringers.Known(var key)
                        && QuestionCodec.signed(signed, key));
    }

    /// A device that was revoked meanwhile goes on with nothing.
    Optional<UploadRefusal> stillShut(String device) {
        return switch (bringers.of(device)) {
            case Bringers.Known _ -> Optional.empty();
            case Bringers.Unknown() -> Optional.of(UploadRefusal.UNKNOWN_DEVICE);
            case Bringers.Revoked() -> Optional.of(UploadRefusal.REVOKED);
        };
    }

    Optional<UploadRefusal> room(Ticket ticket) throws IOException {
        if (uploads.broughtBy(ticket.device()) + ticket.sealedBytes() > quota) {
            return Optional.of(UploadRefusal.QUOTA);
        }
        return left() < ticket.sealedBytes() ? Optional.of(UploadRefusal.HUB_FULL) : Optional.empty();
    }

    /// The most sealed bytes that one device may bring.
    long quota() {
        return quota;
    }

    /// What the disk has for evidence that was not promised a place yet.
    long left() throws IOException {
        return folder.left(room) - uploads.promised();
    }

    private static boolean fits(Ticket ticket, long length) {
        return ticket.bytes() >= 0
                && ticket.bytes() <= ChunkLayout.MOST
                && ticket.sealedBytes() == length
                && ChunkLayout.sealed(ticket.bytes()) == length;
    }
}

package id.suar.evidence.file;

import id.suar.access.HubKeys;
import id.suar.access.Opener;
import id.suar.access.SafeFile;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.intake.EvidenceIntake;
import id.suar.evidence.intake.Progress;
import id.suar.evidence.tus.Ticket;
import id.suar.evidence.tus.TicketCodec;
import id.suar.sync.file.ParcelFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Takes evidence that lies in a folder (a stick) the same way as what is uploaded, and writes the receipts as files. A
/// part that came over the network before is not read again.
public final class EvidenceFileIntake {

    /// A part that came before may not hold; then it goes on from an earlier place.
    private static final int MOST_TURNS = 4;

    private final EvidenceIntake intake;
    private final String hub;
    private final Opener opener;
    private final Predicate<EvidenceId> recorded;

    /// @param recorded whether an entry here tells of this content
    public EvidenceFileIntake(EvidenceIntake intake, HubKeys keys, Predicate<EvidenceId> recorded) {
        this.intake = intake;
        this.hub = keys.id();
        this.opener = EvidenceFile.opener(keys.sealing());
        this.recorded = recorded;
    }

    public record Taken(Path file, EvidenceFinding finding) {

        public boolean received() {
            return finding instanceof EvidenceFinding.Received;
        }
    }

    /// All evidence of a folder; parcels go before it, for they may bring the device's enrolment.
    ///
    /// @param receipts gets a folder `SUAR` with a receipt for each that is here
    public List<Taken> take(Path folder, Path receipts) {
        return ParcelFolder.files(folder, EvidenceFile.SUFFIX).stream()
                .map(file -> take(file, () -> receipts.resolve(ParcelFolder.FOLDER)))
                .toList();
    }

    /// Its receipt is written beside it.
    Taken take(Path file) {
        return take(file, () -> file.toAbsolutePath().getParent());
    }

    private Taken take(Path file, java.util.function.Supplier<Path> receipts) {
        try {
            EvidenceFinding finding = look(file);
            if (finding instanceof EvidenceFinding.Received received) {
                String name = file.getFileName().toString();
                String stem = name.substring(0, name.length() - EvidenceFile.SUFFIX.length());
                SafeFile.write(receipts.get().resolve(stem + EvidenceFile.RECEIPT), received.signed());
            }
            return new Taken(file, finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One that does not read keeps none of the others back.
    private EvidenceFinding look(Path file) throws IOException {
        EvidenceFile.Outside outside;
        try {
            outside = EvidenceFile.look(file);
        } catch (IOException e) {
            return new EvidenceFinding.Unread();
        }
        return switch (outside) {
            case EvidenceFile.Outside.Whole whole ->
                whole.hub().equals(hub) ? open(file, whole) : new EvidenceFinding.OtherHub(whole.hub());
            case EvidenceFile.Outside.CutShort() -> new EvidenceFinding.CutShort();
            case EvidenceFile.Outside.Altered() -> new EvidenceFinding.Altered();
            case EvidenceFile.Outside.Newer() -> new EvidenceFinding.Newer();
            case EvidenceFile.Outside.NotEvidence() -> new EvidenceFinding.NotEvidence();
        };
    }

    private EvidenceFinding open(Path file, EvidenceFile.Outside.Whole whole) throws IOException {
        Optional<byte[]> signed = whole.ticket(opener);
        Optional<Ticket> ticket = signed.flatMap(TicketCodec::read);
        if (ticket.isEmpty()) {
            return new EvidenceFinding.Altered();
        }
        long length = Files.size(file) - EvidenceFile.HEAD;
        Progress begun = intake.create(signed.get(), length);
        boolean before = begun instanceof Progress.At at && at.receipt().isPresent();
        return found(bring(file, begun), ticket.get(), before);
    }

    private Progress bring(Path file, Progress begun) throws IOException {
        Progress progress = begun;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            if (!(progress instanceof Progress.At at) || at.receipt().isPresent()) {
                return progress;
            }
            progress = add(file, at, at.offset());
            if (progress instanceof Progress.Mismatch(long from) && from < at.offset()
                    || progress instanceof Progress.Conflict) {
                progress = intake.look(at.id());
            }
        }
        return progress;
    }

    private Progress add(Path file, Progress.At at, long offset) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(EvidenceFile.HEAD + offset);
            return intake.add(at.id(), offset, at.length() - offset, in, Optional.empty());
        }
    }

    private EvidenceFinding found(Progress end, Ticket ticket, boolean before) {
        return switch (end) {
            case Progress.At at
            when at.receipt().isPresent() ->
                new EvidenceFinding.Received(
                        at.receipt().get(),
                        before,
                        recorded.test(ticket.original().orElse(ticket.content())));
            case Progress.At _, Progress.Conflict _, Progress.Gone _ -> new EvidenceFinding.CutShort();
            case Progress.Mismatch _, Progress.TooMuch _ -> new EvidenceFinding.Altered();
            case Progress.Refused(var reason) -> new EvidenceFinding.Refused(reason);
        };
    }
}

package id.suar.sync.file;

import id.suar.access.SafeFile;
import id.suar.journal.JournalId;
import id.suar.journal.SegmentCodec;
import id.suar.sync.Handovers;
import id.suar.sync.Outbox;
import id.suar.sync.Packed;
import id.suar.sync.Packer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes everything that has no receipt as sealed files. Handing over is not delivering: the entries
/// are marked as handed over and go again by any way until their receipt comes.
public final class ParcelExport {

    private static final String WAY = "file";

    private final Outbox outbox;
    private final Packer packer;
    private final Handovers handovers;
    private final String hub;
    private final Clock clock;

    public ParcelExport(Outbox outbox, Packer packer, Handovers handovers, String hub, Clock clock) {
        this.outbox = outbox;
        this.packer = packer;
        this.handovers = handovers;
        this.hub = hub;
        this.clock = clock;
    }

    /// One file that is on the stick, forced to its disk.
    public record Exported(Path file, long entries, int bytes) {}

    /// @param folder gets a folder `SUAR`; files of the same name there are replaced
    public List<Exported> to(Path folder) {
        Map<JournalId, Long> done = new HashMap<>();
        List<Exported> files = new ArrayList<>();
        boolean enrol = !outbox.known();
        Optional<Outbox.Place> place = outbox.next(_ -> 0L);
        if (place.isEmpty() && enrol) {
            place = Optional.of(outbox.end());
        }
        while (place.isPresent()) {
            Packed parcel = packer.pack(place.get(), SegmentCodec.MAX_ENTRIES, enrol);
            Path file = folder.resolve(ParcelFolder.FOLDER).resolve(ParcelName.of(hub, parcel) + ParcelFolder.PARCEL);
            SafeFile.write(file, parcel.bytes());
            handovers.mark(parcel.journal(), parcel.through(), WAY, clock.instant());
            files.add(new Exported(file, parcel.entries(), parcel.bytes().length));
            done.put(parcel.journal(), parcel.through());
            place = outbox.next(journal -> done.getOrDefault(journal, 0L));
        }
        return files;
    }
}

package id.suar.person;

import id.suar.access.Opener;
import id.suar.journal.ChainedEntry;
import id.suar.journal.Segment;
import id.suar.journal.UnreadableEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A hub's taking in of keys to the parts of a segment. Each is tried on its part first: what is kept opens what lies
/// in the record. One that does not, or belongs to no part of the segment, is passed over, for an entry must not be
/// kept back by what came beside it; so is a key to what was erased here.
///
/// Thread: the one that takes the segment; part of its transaction.
public final class PersonIntake {

    private final PersonWraps wraps;
    private final PersonErasures erasures;
    private final String hub;
    private final Opener opener;

    /// @param hub    id of this hub
    /// @param opener of what is closed for it, see [PartKeys#opener]
    public PersonIntake(PersonWraps wraps, PersonErasures erasures, String hub, Opener opener) {
        this.wraps = wraps;
        this.erasures = erasures;
        this.hub = hub;
        this.opener = opener;
    }

    /// The version of what a later Suar has put beside the entries; empty for all else.
    public static OptionalInt newer(byte[] beside) {
        return EnclosedWrapsCodec.newer(beside);
    }

    /// Whether these bytes can come from a device at all.
    public static boolean readable(byte[] beside) {
        return EnclosedWrapsCodec.decode(beside).isPresent();
    }

    /// @param segment whose entries are stored already
    /// @return how many keys fitted
    public int take(Segment segment, byte[] beside) {
        Map<PartId, byte[]> boxes = EnclosedWrapsCodec.decode(beside).orElse(Map.of());
        if (boxes.isEmpty()) {
            return 0;
        }
        String device = segment.journal().device();
        int fitting = 0;
        for (var part : parts(segment).entrySet()) {
            Optional<byte[]> box = Optional.ofNullable(boxes.get(part.getKey()));
            if (box.isPresent() && opens(box.get(), part.getValue(), device)) {
                erasures.settle(part.getKey(), device);
                wraps.keep(part.getKey(), device, Map.of(hub, box.get()));
                fitting++;
            }
        }
        return fitting;
    }

    /// Carries out what the entries of the segment erase, as far as keys to it are here.
    ///
    /// @return whether they erase anything
    public boolean erase(Segment segment) {
        Set<PartId> parts = new HashSet<>();
        for (ChainedEntry entry : segment.entries()) {
            if (entry.entry().kind().equals(PersonEntries.ERASED)) {
                erased(entry.entry().body()).ifPresent(parts::add);
            }
        }
        erasures.carryOut(segment.journal().device(), parts);
        return !parts.isEmpty();
    }

    private static Optional<PartId> erased(byte[] body) {
        try {
            return Optional.of(PersonEntries.erased(body).part());
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
    }

    private boolean opens(byte[] box, SealedPart part, String device) {
        return opener.open(box, part.id().bytes())
                .flatMap(key -> SealedPartCodec.open(part, key, device))
                .isPresent();
    }

    /// The first of each id is the one that counts.
    private static Map<PartId, SealedPart> parts(Segment segment) {
        Map<PartId, SealedPart> parts = new HashMap<>();
        for (ChainedEntry entry : segment.entries()) {
            SealedPartCodec.in(entry.entry().body()).forEach(part -> parts.putIfAbsent(part.id(), part));
        }
        return parts;
    }
}

package id.suar.hub;

import id.suar.access.Digest;
import id.suar.journal.Journals;
import id.suar.journal.Segment;
import id.suar.journal.SegmentCodec;
import id.suar.journal.Signer;
import id.suar.sync.FeedAnswerCodec;
import id.suar.sync.FeedPiece;
import id.suar.sync.FeedRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Fills one answer up to a number of bytes. Many small segments of a device go as one run of entries and the
/// last of them, whose signature vouches for the run; a segment that is too large for the answer goes in parts.
final class FeedLoad {

    /// A segment of so many entries is packed well as it is.
    private static final int PACKED_WELL = 64;
    /// Small segments that are looked at together.
    private static final int WINDOW = 4_096;

    private final Journals journals;
    private final KeptSegments kept;
    private final Signer hub;
    private final Optional<FeedRequest.Part> begun;
    private final List<FeedPiece> pieces = new ArrayList<>();
    private int left;
    private boolean full;

    /// @param begun the part of a segment that the reader has
    FeedLoad(Journals journals, KeptSegments kept, Signer hub, int most, Optional<FeedRequest.Part> begun) {
        this.journals = journals;
        this.kept = kept;
        this.hub = hub;
        this.left = most;
        this.begun = begun;
    }

    List<FeedPiece> pieces() {
        return pieces;
    }

    /// Something had no room.
    boolean full() {
        return full;
    }

    /// @param after how far the reader holds it
    void add(FeedSource source, long after) {
        long at = after;
        while (!full && at < source.head().seq()) {
            at = source.own().isPresent() ? own(source, at) : device(source, at);
        }
    }

    private long own(FeedSource source, long after) {
        FeedSource.Own own = source.own().orElseThrow();
        int entries = SegmentCodec.MAX_ENTRIES;
        while (true) {
            Segment segment = journals.segment(source.head().journal(), after, entries, SegmentCodec.MAX_RAW / 2);
            var piece = new FeedPiece.Own(own.purpose(), own.region(), SegmentCodec.encode(segment, hub));
            boolean alone = segment.entries().size() == 1 && pieces.isEmpty();
            if (fits(List.of(piece))) {
                return segment.through();
            }
            if (alone) {
                // One entry is never cut; it is at most somewhat larger than asked for.
                pieces.add(piece);
            }
            if (segment.entries().size() == 1) {
                full = true;
                return after;
            }
            entries = segment.entries().size() / 2;
        }
    }

    private long device(FeedSource source, long after) {
        List<KeptSegments.Place> together = together(kept.after(source.head().journal(), after, WINDOW), after);
        int count = together.size();
        while (true) {
            KeptSegments.Place last = together.get(count - 1);
            Optional<List<FeedPiece>> wanted = upTo(last, after);
            if (wanted.filter(this::fits).isPresent()) {
                return last.through();
            }
            if (count == 1) {
                return wanted.isPresent()
                        ? tooLarge(wanted.get(), last, after)
                        : source.head().seq();
            }
            count = Math.max(1, count / 2);
        }
    }

    /// The small segments at the beginning, or the one that is not small.
    private static List<KeptSegments.Place> together(List<KeptSegments.Place> places, long after) {
        int count = 0;
        while (count < places.size()
                && places.get(count).entries() < PACKED_WELL
                && places.get(count).through() - after <= SegmentCodec.MAX_ENTRIES) {
            count++;
        }
        return places.subList(0, Math.max(1, count));
    }

    /// All entries after `after` up to the end of a segment, which goes as it was signed. Empty when they are too
    /// many for one run: a hub that had them before it kept segments cannot pass that journal on, and goes on with
    /// the others.
    private Optional<List<FeedPiece>> upTo(KeptSegments.Place last, long after) {
        long missing = last.from() - 1 - after;
        var signed = new FeedPiece.Signed(kept.bytes(last));
        if (missing <= 0) {
            return Optional.of(List.of(signed));
        }
        int entries = (int) Math.min(missing, SegmentCodec.MAX_ENTRIES);
        Segment run = journals.segment(last.journal(), after, entries, SegmentCodec.MAX_RAW / 2);
        return run.entries().size() < missing
                ? Optional.empty()
                : Optional.of(List.of(new FeedPiece.Run(SegmentCodec.encode(run, hub)), signed));
    }

    /// It waits for the next answer; when there is nothing else in this one, it goes in parts, or, with the run
    /// before it, as it is.
    private long tooLarge(List<FeedPiece> wanted, KeptSegments.Place last, long after) {
        full = true;
        if (pieces.isEmpty()) {
            if (wanted.size() == 1) {
                pieces.add(part(kept.bytes(last)));
            } else {
                pieces.addAll(wanted);
            }
        }
        return after;
    }

    private FeedPiece part(byte[] whole) {
        byte[] digest = Digest.sha256(whole);
        int offset = begun.filter(part -> Arrays.equals(part.digest(), digest))
                .map(FeedRequest.Part::have)
                .filter(have -> have >= 0 && have < whole.length)
                .orElse(0);
        int end = Math.min(whole.length, offset + left);
        return new FeedPiece.Part(digest, whole.length, offset, Arrays.copyOfRange(whole, offset, end));
    }

    private boolean fits(List<FeedPiece> wanted) {
        int bytes = wanted.stream().mapToInt(FeedAnswerCodec::size).sum();
        if (bytes > left) {
            return false;
        }
        pieces.addAll(wanted);
        left -= bytes;
        return true;
    }
}

package id.suar.sync;

import id.suar.access.Card;
import id.suar.journal.ChainedEntry;
import id.suar.journal.Ed25519;
import id.suar.journal.JournalId;
import id.suar.journal.MalformedSegment;
import id.suar.journal.Segment;
import id.suar.journal.SegmentCodec;
import id.suar.journal.SegmentEnvelope;
import id.suar.journal.SignatureCheck;
import id.suar.journal.UnreadableEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Checks the pieces of one answer before any of them is stored: whose journal, whose signature, whole chains,
/// and how much they unpack to. One that fails fails all.
final class FeedCheck {

    /// The most that the entries of one answer may take when unpacked.
    static final int MOST_RAW = 48 * 1024 * 1024;

    private final byte[] hubKey;
    private final SignatureCheck hub;
    private final Function<String, Optional<byte[]>> listed;
    private final Map<String, byte[]> newlyListed = new HashMap<>();
    private final List<FeedChecked.Taking> takings = new ArrayList<>();
    private Optional<FeedPiece.Part> part = Optional.empty();
    private Optional<Segment> run = Optional.empty();
    private long raw;

    /// @param hubKey the hub's public signing key
    /// @param listed the signing key of a device that the hub has listed before
    FeedCheck(byte[] hubKey, Function<String, Optional<byte[]>> listed) {
        this.hubKey = hubKey;
        this.hub = Ed25519.check(hubKey);
        this.listed = listed;
    }

    /// What is not right.
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1;

        Wrong(String what) {
            super(what);
        }
    }

    FeedChecked check(List<FeedPiece> pieces) throws Wrong {
        try {
            for (FeedPiece piece : pieces) {
                check(piece);
            }
        } catch (MalformedSegment e) {
            throw new Wrong(e.getMessage());
        }
        if (run.isPresent()) {
            throw new Wrong("entries that no signature of their device covers");
        }
        return new FeedChecked(takings, part);
    }

    private void check(FeedPiece piece) throws Wrong, MalformedSegment {
        if (run.isPresent() && !(piece instanceof FeedPiece.Signed)) {
            throw new Wrong("entries that no signature of their device covers");
        }
        switch (piece) {
            case FeedPiece.Own(FeedPurpose purpose, String region, byte[] bytes) -> own(purpose, region, bytes);
            case FeedPiece.Run(byte[] bytes) -> run(bytes);
            case FeedPiece.Signed(byte[] bytes) -> signed(bytes);
            case FeedPiece.Part one -> part = Optional.of(one);
        }
    }

    private void own(FeedPurpose purpose, String region, byte[] bytes) throws Wrong, MalformedSegment {
        SegmentEnvelope envelope = SegmentCodec.parse(bytes);
        boolean its = Card.isRegion(region)
                && envelope.journal().equals(FeedJournals.id(hubKey, purpose, region))
                && envelope.signedBy(hub);
        if (!its) {
            throw new Wrong("journal " + envelope.journal() + " is not the hub's");
        }
        Segment segment = open(envelope);
        if (purpose == FeedPurpose.DEVICES) {
            segment.entries().forEach(this::list);
        }
        takings.add(
                new FeedChecked.Taking(segment, Optional.of(bytes), Optional.of(new FeedChecked.Own(purpose, region))));
    }

    private void list(ChainedEntry chained) {
        if (chained.entry().kind().equals(FeedEntries.ENROLLED)) {
            try {
                FeedDevice device = FeedEntries.device(chained.entry());
                newlyListed.putIfAbsent(device.device(), device.signKey());
            } catch (UnreadableEntry e) {
                // It is stored all the same and set aside by its view; a key it does not give.
            }
        }
    }

    private void run(byte[] bytes) throws Wrong, MalformedSegment {
        SegmentEnvelope envelope = SegmentCodec.parse(bytes);
        if (!envelope.signedBy(hub)) {
            throw new Wrong("entries of " + envelope.journal() + " without the hub's signature");
        }
        run = Optional.of(open(envelope));
    }

    private void signed(byte[] bytes) throws Wrong, MalformedSegment {
        SegmentEnvelope envelope = SegmentCodec.parse(bytes);
        JournalId journal = envelope.journal();
        byte[] key = Optional.ofNullable(newlyListed.get(journal.device()))
                .or(() -> listed.apply(journal.device()))
                .orElseThrow(() -> new Wrong("device " + journal.device() + " is not listed"));
        if (!signedBy(envelope, key)) {
            throw new Wrong("segment of " + journal + " with a foreign signature");
        }
        if (run.isPresent()) {
            Segment before = run.get();
            boolean follows = before.journal().equals(journal)
                    && before.through() + 1 == envelope.from()
                    && Arrays.equals(before.after(), envelope.before());
            if (!follows) {
                throw new Wrong("entries of " + before.journal() + " that their device's signature does not cover");
            }
            takings.add(new FeedChecked.Taking(before, Optional.empty(), Optional.empty()));
            run = Optional.empty();
        }
        takings.add(new FeedChecked.Taking(open(envelope), Optional.of(bytes), Optional.empty()));
    }

    private Segment open(SegmentEnvelope envelope) throws Wrong, MalformedSegment {
        raw += envelope.rawLength();
        if (raw > MOST_RAW) {
            throw new Wrong("more than " + MOST_RAW + " bytes when unpacked");
        }
        return envelope.open();
    }

    private static boolean signedBy(SegmentEnvelope envelope, byte[] key) {
        try {
            return envelope.signedBy(Ed25519.check(key));
        } catch (IllegalArgumentException e) {
            // 32 bytes that are no point of the curve.
            return false;
        }
    }
}

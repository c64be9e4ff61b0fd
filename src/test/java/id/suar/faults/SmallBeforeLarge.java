package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.HubKeys;
import id.suar.evidence.tus.Ticket;
import id.suar.evidence.tus.TicketCodec;
import id.suar.evidence.tus.Tus;
import id.suar.journal.JournalId;
import id.suar.journal.MalformedSegment;
import id.suar.journal.Segment;
import id.suar.journal.SegmentCodec;
import id.suar.sync.ParcelCodec;
import id.suar.sync.Unsealed;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// I9, by what passed the line. Each run of a device's courier has connections of its own, and on each of them records
/// go before the feed, the feed before evidence, thumbnails before originals.
final class SmallBeforeLarge {

    /// In the order in which they may come.
    enum Load {
        RECORDS,
        FEED,
        THUMBNAIL,
        ORIGINAL
    }

    private final HubKeys keys;

    SmallBeforeLarge(HubKeys keys) {
        this.keys = keys;
    }

    void look(Recording line) {
        line.conversations().forEach(SmallBeforeLarge::inOrder);
        nothingSkipped(line);
    }

    private static void inOrder(List<HttpMessage> requests) {
        List<Load> loads =
                requests.stream().flatMap(request -> load(request).stream()).toList();
        assertThat(loads).as("I9: small before large").isSorted();
    }

    /// Empty for requests that bring nothing new: questions, the rest of an upload.
    static Optional<Load> load(HttpMessage request) {
        String line = request.firstLine();
        if (line.startsWith("POST /v1/parcels ")) {
            return Optional.of(Load.RECORDS);
        }
        if (line.startsWith("POST /v1/feed ")) {
            return Optional.of(Load.FEED);
        }
        return line.startsWith("POST /" + Tus.PATH) ? ticket(request).map(SmallBeforeLarge::of) : Optional.empty();
    }

    private static Load of(Ticket ticket) {
        return ticket.original().isPresent() ? Load.THUMBNAIL : Load.ORIGINAL;
    }

    private static Optional<Ticket> ticket(HttpMessage request) {
        return request.head()
                .lines()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(Tus.METADATA.toLowerCase(Locale.ROOT)))
                .flatMap(header ->
                        Arrays.stream(header.substring(header.indexOf(':') + 1).split(",")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(Tus.TICKET + " "))
                .findFirst()
                .flatMap(pair -> decoded(pair.substring(Tus.TICKET.length() + 1)))
                .flatMap(TicketCodec::read);
    }

    /// Empty for what a fault of the line changed.
    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Parcels leave in the journal's order, none skips what no parcel has carried yet.
    private void nothingSkipped(Recording line) {
        Map<JournalId, Long> carried = new HashMap<>();
        for (HttpMessage request : line.requests()) {
            segment(request).ifPresent(bytes -> {
                var segment = opened(bytes);
                long reached = carried.getOrDefault(segment.journal(), 0L);
                assertThat(segment.from()).as("I9: nothing skipped").isLessThanOrEqualTo(reached + 1);
                carried.merge(segment.journal(), segment.through(), Math::max);
            });
        }
    }

    /// What a parcel among the requests holds.
    Optional<byte[]> segment(HttpMessage request) {
        var opened = ParcelCodec.decode(request.body(), keys.id(), ParcelCodec.opener(keys.sealing()));
        return opened instanceof Unsealed.Open(var parcel) ? Optional.of(parcel.segment()) : Optional.empty();
    }

    private static Segment opened(byte[] bytes) {
        try {
            return SegmentCodec.parse(bytes).open();
        } catch (MalformedSegment e) {
            throw new AssertionError(e);
        }
    }
}

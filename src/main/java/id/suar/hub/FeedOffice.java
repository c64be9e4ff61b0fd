package id.suar.hub;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.NewEntry;
import id.suar.sync.FeedEntries;
import id.suar.sync.FeedOrder;
import id.suar.sync.FeedPack;
import id.suar.sync.FeedPurpose;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What the hub's people tell their devices: written into the hub's own journals, from where the feed brings it.
/// Everything returns when it is on disk.
public final class FeedOffice {

    private final FeedBooks books;
    private final Enrolments enrolments;
    private final FeedRegister register;
    private final byte[] hubKey;
    private final String actor;
    private final Clock clock;

    /// @param actor who is said to have written it
    public FeedOffice(
            FeedBooks books, Enrolments enrolments, FeedRegister register, byte[] hubKey, String actor, Clock clock) {
        this.books = books;
        this.enrolments = enrolments;
        this.register = register;
        this.hubKey = hubKey.clone();
        this.actor = actor;
        this.clock = clock;
    }

    public Entry announce(FeedOrder order) {
        return books.write(
                FeedPurpose.ORDERS,
                order.region(),
                begin(FeedEntries.ANNOUNCED, FeedEntries.encode(hubKey, order)),
                List.of());
    }

    public Entry send(FeedPack pack) {
        List<Function<EntryId, NewEntry>> others = new ArrayList<>();
        for (int i = 1; i < pack.parts().size(); i++) {
            byte[] body = FeedEntries.encodePart(i, pack.parts().get(i));
            others.add(first ->
                    NewEntry.amend(clock.instant(), actor, FeedEntries.PACK_PART, first, List.of(first), body));
        }
        return books.write(
                FeedPurpose.ORDERS, pack.region(), begin(FeedEntries.PACK, FeedEntries.encode(hubKey, pack)), others);
    }

    /// Gives a device another scope. What it was sent before stays with it.
    ///
    /// @return false when no such device is known
    public boolean move(String device, String scope) {
        boolean known = enrolments.move(device, scope, clock.instant());
        register.bringUpToDate();
        return known;
    }

    private NewEntry begin(String kind, byte[] body) {
        return NewEntry.begin(clock.instant(), actor, kind, body);
    }
}

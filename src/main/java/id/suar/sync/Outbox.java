package id.suar.sync;

import id.suar.journal.EntryId;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.journal.Listed;
import id.suar.journal.Receipt;
import id.suar.journal.Whereabouts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// What this device has recorded and the hub has not signed for, in the order in which it goes.
public final class Outbox {

    private final Journals journals;
    private final Receipts receipts;
    private final Handovers handovers;
    private final String device;

    public Outbox(Journals journals, Receipts receipts, Handovers handovers, String device) {
        this.journals = journals;
        this.receipts = receipts;
        this.handovers = handovers;
        this.device = device;
    }

    /// A place in a journal: the entries after `after` are meant.
    public record Place(JournalId journal, long after) {}

    /// Where the undelivered entries begin; empty when the hub has signed for all.
    ///
    /// @param agreed entries that the hub is known to have beside its receipts, by journal
    public Optional<Place> next(ToLongFunction<JournalId> agreed) {
        for (Head head : heads()) {
            long from = Math.max(received(head), agreed.applyAsLong(head.journal()));
            if (head.seq() > from) {
                return Optional.of(new Place(head.journal(), from));
            }
        }
        return Optional.empty();
    }

    /// After all entries: what is sent to ask whether the hub still has everything.
    public Place end() {
        Head head = journals.head(journals.current(device));
        return new Place(head.journal(), head.seq());
    }

    /// The hub has signed for something of this device, so it knows the device.
    public boolean known() {
        return heads().stream().anyMatch(head -> receipts.last(head.journal()).isPresent());
    }

    public Standing standing() {
        long saved = 0;
        long received = 0;
        long handed = 0;
        var last = new ArrayList<Receipt>();
        var heads = heads();
        for (Head head : heads) {
            long signed = received(head);
            saved += head.seq();
            received += signed;
            handed += Math.max(0, Math.min(head.seq(), handovers.through(head.journal())) - signed);
            receipts.last(head.journal()).ifPresent(last::add);
        }
        int forks = Math.max(0, heads.size() - 1);
        return new Standing(saved, handed, received, last.stream().max(Comparator.comparing(Receipt::at)), forks);
    }

    /// Entries without a receipt, in the order in which they go, at most `limit`.
    public List<Waiting> waiting(int limit) {
        var rows = new ArrayList<Waiting>();
        long bytes = 0;
        for (Head head : heads()) {
            long from = received(head);
            if (rows.size() >= limit || head.seq() <= from) {
                continue;
            }
            var handed = new HandoverSteps(handovers.list(head.journal()));
            for (Listed one : journals.list(head.journal(), from, limit - rows.size())) {
                bytes += one.bytes();
                rows.add(new Waiting(
                        rows.size() + 1L,
                        one.entry(),
                        one.kind(),
                        one.recordedAt(),
                        one.bytes(),
                        bytes,
                        handed.of(one.entry().seq())));
            }
        }
        return rows;
    }

    /// Bytes of all entries without a receipt, before compression.
    public long waitingBytes() {
        return heads().stream()
                .mapToLong(head -> journals.bytes(head.journal(), received(head)))
                .sum();
    }

    /// How far entries have got, as of now; those of other journals came from the hub.
    public Function<EntryId, Whereabouts> whereabouts() {
        Map<JournalId, Long> signed = new HashMap<>();
        Map<JournalId, Long> handed = new HashMap<>();
        for (Head head : heads()) {
            signed.put(head.journal(), received(head));
            handed.put(head.journal(), handovers.through(head.journal()));
        }
        return entry -> {
            if (entry.seq() <= signed.getOrDefault(entry.journal(), Long.MAX_VALUE)) {
                return Whereabouts.RECEIVED;
            }
            return entry.seq() <= handed.get(entry.journal()) ? Whereabouts.HANDED_OVER : Whereabouts.HERE;
        };
    }

    /// This device's journals, oldest first; at least one.
    private List<Head> heads() {
        List<Head> own = journals.heads().stream()
                .filter(head -> head.journal().device().equals(device))
                .sorted(Comparator.comparing(Head::journal))
                .toList();
        return own.isEmpty() ? List.of(Head.empty(new JournalId(device, 0))) : own;
    }

    /// A hub may have signed for more than this disk has (a disk restored from a backup).
    private long received(Head head) {
        return Math.min(
                head.seq(), receipts.last(head.journal()).map(Receipt::through).orElse(0L));
    }
}

package id.suar.sync;

import id.suar.db.Database;
import id.suar.journal.Ed25519;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.journal.MalformedSegment;
import id.suar.journal.SegmentCodec;
import id.suar.journal.SegmentEnvelope;
import id.suar.journal.Verification.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks once more that others' entries are what their devices signed: the latest signature of each journal is
/// good and speaks of the chain that lies here, and so of every entry up to there.
public final class SqlFeedVerifier {

    private final Database db;
    private final Journals journals;

    public SqlFeedVerifier(Database db, Journals journals) {
        this.db = db;
        this.journals = journals;
    }

    /// On a device: every entry of others is covered.
    ///
    /// @param hubKey the hub's public signing key
    public List<Fault> onDevice(String device, byte[] hubKey) {
        return guarded(() -> {
            Map<JournalId, Kept> kept = kept();
            Map<JournalId, byte[]> own = own(hubKey);
            Map<String, byte[]> listed = keys("SELECT device, sign_key FROM feed_device ORDER BY at DESC");
            List<Fault> faults = new ArrayList<>();
            for (Head head : journals.heads()) {
                JournalId journal = head.journal();
                if (head.seq() > 0 && !journal.device().equals(device)) {
                    Optional<byte[]> key = Optional.ofNullable(own.get(journal))
                            .or(() -> Optional.ofNullable(listed.get(journal.device())));
                    covered(head, Optional.ofNullable(kept.get(journal)), key).ifPresent(faults::add);
                }
            }
            return faults;
        });
    }

    /// On a hub: what is kept is good. Entries that nothing kept covers are not passed on.
    public List<Fault> onHub() {
        return guarded(() -> {
            Map<String, byte[]> keys = keys("SELECT device, sign_key FROM device WHERE sign_key IS NOT NULL");
            List<Fault> faults = new ArrayList<>();
            kept().forEach((journal, kept) -> wrong(kept, journal, Optional.ofNullable(keys.get(journal.device())))
                    .map(detail -> fault(journal, kept.through(), detail))
                    .ifPresent(faults::add));
            return faults;
        });
    }

    private record Kept(long through, byte[] after, byte[] bytes) {}

    private interface Check {
        List<Fault> faults();
    }

    private static List<Fault> guarded(Check check) {
        try {
            return check.faults();
        } catch (RuntimeException e) {
            return List.of(new Fault("kept_segment", "signature", String.valueOf(e.getMessage())));
        }
    }

    private Optional<Fault> covered(Head head, Optional<Kept> kept, Optional<byte[]> key) {
        JournalId journal = head.journal();
        if (kept.isEmpty() || kept.get().through() < head.seq()) {
            return Optional.of(fault(journal, head.seq(), "no signature of its device covers it"));
        }
        return wrong(kept.get(), journal, key)
                .map(detail -> fault(journal, kept.get().through(), detail));
    }

    private Optional<String> wrong(Kept kept, JournalId journal, Optional<byte[]> key) {
        if (key.isEmpty()) {
            return Optional.of("the key of its device is not listed");
        }
        try {
            SegmentEnvelope signed = SegmentCodec.parse(kept.bytes());
            boolean same = signed.journal().equals(journal)
                    && signed.through() == kept.through()
                    && Arrays.equals(signed.after(), kept.after());
            if (!same || !signed.signedBy(Ed25519.check(key.get()))) {
                return Optional.of("its device's signature does not hold");
            }
        } catch (MalformedSegment | IllegalArgumentException e) {
            return Optional.of("its device's signature cannot be read: " + e.getMessage());
        }
        boolean agrees = journals.hashAt(journal, kept.through())
                .map(hash -> Arrays.equals(hash, kept.after()))
                .orElse(false);
        return agrees ? Optional.empty() : Optional.of("its device signed another history than lies here");
    }

    /// The latest of each journal.
    private Map<JournalId, Kept> kept() {
        Map<JournalId, Kept> all = new HashMap<>();
        db.read(handle -> handle.createQuery("""
                        SELECT k.journal, k.through, k.after, k.bytes FROM kept_segment k
                        JOIN (SELECT journal, max(through) AS through FROM kept_segment GROUP BY journal) l
                          ON l.journal = k.journal AND l.through = k.through""")
                .map((row, context) -> all.put(
                        JournalId.parse(row.getString("journal")),
                        new Kept(row.getLong("through"), row.getBytes("after"), row.getBytes("bytes"))))
                .list());
        return all;
    }

    private Map<JournalId, byte[]> own(byte[] hubKey) {
        Map<JournalId, byte[]> all = new HashMap<>();
        for (FeedPurpose purpose : FeedPurpose.values()) {
            db.read(handle -> handle.createQuery("SELECT region FROM hub_journal WHERE purpose = ?")
                            .bind(0, purpose.key())
                            .mapTo(String.class)
                            .list())
                    .forEach(region -> all.put(FeedJournals.id(hubKey, purpose, region), hubKey));
        }
        return all;
    }

    private Map<String, byte[]> keys(String query) {
        Map<String, byte[]> all = new HashMap<>();
        db.read(handle -> handle.createQuery(query)
                .map((row, context) -> all.put(row.getString("device"), row.getBytes("sign_key")))
                .list());
        return all;
    }

    private static Fault fault(JournalId journal, long seq, String detail) {
        return new Fault(journal + "/" + seq, "signature", detail);
    }
}

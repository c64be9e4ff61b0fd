package id.suar.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.suar.access.Digest;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Names a record as it stood when a paper was made of it, so that the paper can be held against the journal later,
/// whatever was recorded since: the latest entries, and a hash over them and all that went before.
///
/// As a text, which a code on the paper holds: `SUAR1 <entry>[+<entry>…] <hash>`, the hash the first 128 bits of
/// SHA-256 in hex.
public record RecordSeal(List<EntryId> heads, String hash) {

    private static final String VERSION = "SUAR1";
    private static final int HASH_BYTES = 16;
    private static final int MOST_HEADS = 20;
    private static final int MOST_CHARACTERS = 1_500;

    public RecordSeal {
        heads = heads.stream().sorted(Comparator.comparing(EntryId::toString)).toList();
    }

    /// @param entries about one record, all that are known
    /// @return empty when there are none
    public static Optional<RecordSeal> of(Collection<Entry> entries) {
        Set<EntryId> parents = new HashSet<>();
        entries.forEach(entry -> parents.addAll(entry.parents()));
        List<EntryId> heads = entries.stream()
                .map(Entry::id)
                .filter(id -> !parents.contains(id))
                .toList();
        return heads.isEmpty() || heads.size() > MOST_HEADS ? Optional.empty() : seal(heads, entries);
    }

    /// What became of holding a paper against the journal.
    public enum Held {
        /// The paper says what is recorded, and it is the latest.
        LATEST,
        /// The paper says what was recorded; more was recorded since.
        EARLIER,
        /// What it was made from is not here, or not all of it.
        UNKNOWN,
        /// What is recorded under these entries is something else: the code or the record was altered.
        ALTERED
    }

    /// @param entries about the record of the first head, all that are known
    public Held against(Collection<Entry> entries) {
        Optional<RecordSeal> then = seal(heads, entries);
        if (then.isEmpty()) {
            return Held.UNKNOWN;
        }
        if (!then.get().hash().equals(hash)) {
            return Held.ALTERED;
        }
        return of(entries).filter(this::equals).isPresent() ? Held.LATEST : Held.EARLIER;
    }

    public String code() {
        return VERSION + " " + heads.stream().map(EntryId::toString).collect(Collectors.joining("+")) + " " + hash;
    }

    /// Empty when the text is not such a code.
    public static Optional<RecordSeal> read(String code) {
        String[] parts =
                code.length() > MOST_CHARACTERS ? new String[0] : code.strip().split("\\s+");
        if (parts.length != 3 || !parts[0].equals(VERSION) || !parts[2].matches("[0-9a-f]{32}")) {
            return Optional.empty();
        }
        String[] heads = parts[1].split("\\+");
        try {
            return heads.length > MOST_HEADS
                    ? Optional.empty()
                    : Optional.of(new RecordSeal(
                            Arrays.stream(heads).map(EntryId::parse).toList(), parts[2]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<RecordSeal> seal(List<EntryId> heads, Collection<Entry> entries) {
        Map<EntryId, Entry> known = new HashMap<>();
        entries.forEach(entry -> known.put(entry.id(), entry));
        Set<EntryId> before = new HashSet<>();
        Deque<EntryId> open = new ArrayDeque<>(heads);
        while (!open.isEmpty()) {
            EntryId next = open.pop();
            if (!before.add(next)) {
                continue;
            }
            Entry entry = known.get(next);
            if (entry == null) {
                return Optional.empty();
            }
            open.addAll(entry.parents());
        }
        return Optional.of(
                new RecordSeal(heads, hash(before.stream().map(known::get).toList())));
    }

    private static String hash(List<Entry> entries) {
        var all = new ByteArrayOutputStream();
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry.id().toString()))
                .forEach(entry -> {
                    add(all, entry.id().toString().getBytes(UTF_8));
                    add(all, entry.kind().getBytes(UTF_8));
                    add(all, entry.actor().getBytes(UTF_8));
                    add(
                            all,
                            ByteBuffer.allocate(Long.BYTES)
                                    .putLong(entry.recordedAt().toEpochMilli())
                                    .array());
                    add(all, entry.body());
                });
        return HexFormat.of().formatHex(Digest.sha256(all.toByteArray()), 0, HASH_BYTES);
    }

    /// Lengths before bytes: two different records never read alike.
    private static void add(ByteArrayOutputStream all, byte[] bytes) {
        all.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        all.writeBytes(bytes);
    }
}

package id.suar.faults;

import id.suar.journal.JournalId;
import java.util.HashMap;
import java.util.Map;

/// What a device has told its people, line by line (see [KilledDevice]).
public final class Told {

    /// @param hash of the chain at `seq`, in hex; empty where nobody said
    public record Saved(long seq, String hash) {}

    private final Map<JournalId, Saved> saved = new HashMap<>();
    private final Map<JournalId, Long> received = new HashMap<>();

    public synchronized void line(String line) {
        String[] words = line.split(" ");
        // Whoever was killed while speaking did not get to say it.
        if (words[0].equals("saved") && words.length == 4 && words[3].length() == 64) {
            saved.put(JournalId.parse(words[1]), new Saved(Long.parseLong(words[2]), words[3]));
        } else if (words[0].equals("received") && words.length == 3) {
            received.merge(JournalId.parse(words[1]), Long.parseLong(words[2]), Math::max);
        }
    }

    public synchronized Map<JournalId, Saved> saved() {
        return Map.copyOf(saved);
    }

    public synchronized Map<JournalId, Long> received() {
        return Map.copyOf(received);
    }
}

package id.suar.journal;

import java.util.Arrays;
import java.util.List;

/// Where an entry stands: its journal and its place in it (1, 2, 3 …). Text form `device.generation/seq`.
public record EntryId(JournalId journal, long seq) implements Comparable<EntryId> {

    public EntryId {
        if (seq < 1) {
            throw new IllegalArgumentException("seq " + seq);
        }
    }

    /// @throws IllegalArgumentException when the text is not of this form
    public static EntryId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not an entry id: " + text);
        }
        return new EntryId(JournalId.parse(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    /// @param texts with a blank between them, as tables keep them
    /// @throws IllegalArgumentException when one is not of this form
    public static List<EntryId> parseAll(String texts) {
        return texts.indexOf(' ') < 0
                ? List.of(parse(texts))
                : Arrays.stream(texts.split(" ")).map(EntryId::parse).toList();
    }

    @Override
    public int compareTo(EntryId other) {
        int byJournal = journal.compareTo(other.journal);
        return byJournal != 0 ? byJournal : Long.compare(seq, other.seq);
    }

    @Override
    public String toString() {
        return journal + "/" + seq;
    }
}

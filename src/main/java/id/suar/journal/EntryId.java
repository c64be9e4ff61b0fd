package id.suar.journal;

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

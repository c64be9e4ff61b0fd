package id.suar.violation;

import id.suar.journal.Entry;
import id.suar.journal.UnreadableEntry;
import java.time.DateTimeException;
import java.time.LocalDate;

/// What the entry that began a finding said of its day, for whoever counts from there.
public final class FindingBeginning {

    private FindingBeginning() {}

    /// @throws UnreadableEntry when it names none
    public static LocalDate found(Entry first) {
        String text = FindingEntries.decode(first.body()).texts().getOrDefault(FindingField.FOUND, "");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableEntry("found: " + text, e);
        }
    }
}

package id.suar.count.recap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What was read aloud, or stands written, for one unit in a plenary of recapitulation.
///
/// @param election key of the election
/// @param contest  key of the contest
/// @param plenary  day of the plenary; empty when it is not known
/// @param form     which plenary's form
/// @param reader   who put it down; a supervisor, not a citizen
/// @param note     free text
public record RecapRow(
        String election,
        String contest,
        RecapUnit unit,
        RecapFigures figures,
        Optional<LocalDate> plenary,
        RecapForm form,
        String reader,
        String note) {

    /// The most characters that a reader or a note may have.
    public static final int MAX_TEXT = 2_000;

    public RecapRow {
        if (Stream.of(reader, note).anyMatch(text -> text.length() > MAX_TEXT)) {
            throw new IllegalArgumentException("text of more than " + MAX_TEXT + " characters");
        }
    }
}

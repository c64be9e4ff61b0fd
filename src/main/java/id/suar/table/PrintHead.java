package id.suar.table;

import java.util.List;
import java.util.Locale;

/// What a printed table says around its rows, in the reader's language.
///
/// @param title of the table
/// @param notes under it: where the figures come from, what is left out, when it was printed
/// @param page  with `{0}` for the page and `{1}` for how many there are
/// @param part  with `{0}` and `{1}` the same for tables too wide for one sheet of paper
/// @param locale of figures
public record PrintHead(String title, List<String> notes, String page, String part, Locale locale) {

    public PrintHead {
        notes = List.copyOf(notes);
    }

    /// For what nobody prints.
    public static PrintHead of(String title) {
        return new PrintHead(title, List.of(), "{0} / {1}", "{0} / {1}", Locale.ROOT);
    }
}

package id.suar.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something to print.
///
/// @param form       its code, at the top right: `Formulir B.1`; empty where it has none
/// @param letterhead over everything
/// @param title      lines in the middle, heavy
/// @param number     under the title; empty where none was given yet
/// @param marks      what everybody who sees it must know: *contoh*, *disunting untuk publikasi*; empty for most papers
/// @param seal       of the record that it was made from; empty for papers of many records
/// @param page       with `{0}` for the page and `{1}` for how many there are
/// @param foot       what the foot says of the paper: from where, when printed
/// @param locale     of its words
public record Paper(
        String form,
        PaperHead letterhead,
        List<String> title,
        String number,
        List<String> marks,
        List<PaperBlock> blocks,
        Optional<RecordSeal> seal,
        String page,
        String foot,
        Locale locale) {

    public Paper {
        title = List.copyOf(title);
        marks = List.copyOf(marks);
        blocks = List.copyOf(blocks);
    }
}

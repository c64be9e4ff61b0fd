package id.suar.paper;

import java.util.List;

/// A part of a paper, in its order down the page.
public sealed interface PaperBlock {

    /// Stands where something is written by hand.
    String DOTS = "........................................";

    /// The title of a part.
    record Heading(String text) implements PaperBlock {}

    /// A title within a part: *Kegiatan 2*.
    record Under(String text) implements PaperBlock {}

    /// Names on the left, what was written on the right; a dash where nothing was.
    record Lines(List<Line> lines) implements PaperBlock {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    record Line(String name, String text) {}

    /// Running text; an empty line begins a new paragraph.
    record Text(String text) implements PaperBlock {}

    /// @param widths of the columns, in any unit
    record Table(List<String> titles, List<Integer> widths, List<List<String>> rows) implements PaperBlock {

        public Table {
            titles = List.copyOf(titles);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// Who signs, side by side, with room for the pen; kept on one page.
    ///
    /// @param placed where and when: `Tenggarong, 22 Februari 2024`
    record Signatures(String placed, List<Signature> signatures) implements PaperBlock {

        public Signatures {
            signatures = List.copyOf(signatures);
        }
    }

    /// @param role over the line
    /// @param name under it; empty: it is written by hand
    record Signature(String role, String name) {}

    /// Room to be written in by hand.
    ///
    /// @param lines how many, at least one
    record Blank(int lines) implements PaperBlock {}

    /// What follows begins a page.
    record NewPage() implements PaperBlock {}
}

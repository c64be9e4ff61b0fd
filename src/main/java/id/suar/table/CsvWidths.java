package id.suar.table;

/// Counts cells before anybody makes them: one line of 48 MiB of commas would be gigabytes of cells.
final class CsvWidths {

    /// Where in a cell the scan stands; a quotation mark means something at the beginning only.
    private enum At {
        BEGINNING,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final char delimiter;
    private long line = 1;
    private int cells = 1;
    private At at = At.BEGINNING;

    private CsvWidths(char delimiter) {
        this.delimiter = delimiter;
    }

    /// The first line with more cells than a line may have, as an editor counts lines; 0 when there is none.
    /// A text in quotes is one cell, however many commas and lines it has.
    static long firstCrowded(String text, char delimiter) {
        var widths = new CsvWidths(delimiter);
        for (int i = 0; i < text.length(); i++) {
            widths.take(text.charAt(i));
            if (widths.cells > Bounds.CELLS_OF_A_LINE) {
                return widths.line;
            }
        }
        return 0;
    }

    private void take(char c) {
        if (at == At.QUOTED) {
            at = c == '"' ? At.CLOSED : At.QUOTED;
        } else if (c == '"') {
            at = at == At.PLAIN ? At.PLAIN : At.QUOTED;
        } else if (c == delimiter) {
            cells++;
            at = At.BEGINNING;
        } else if (c == '\n' || c == '\r') {
            cells = 1;
            at = At.BEGINNING;
        } else {
            at = At.PLAIN;
        }
        line += c == '\n' ? 1 : 0;
    }
}

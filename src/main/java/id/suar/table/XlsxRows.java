package id.suar.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The rows of one sheet, in one pass over its part.
final class XlsxRows {

    private static final int MOST_ROWS = 1_048_576;

    private final SharedTexts texts;
    private final XlsxStyles styles;
    private final RawTable.Gathering gathering = new RawTable.Gathering(true);
    private final String[] cells = new String[Bounds.CELLS_OF_A_LINE];
    private final List<Long> hidden = new ArrayList<>();
    private long hiddenRows;
    private long row;
    private String rowText = "";
    private int next;
    private int filled;

    private XlsxRows(SharedTexts texts, XlsxStyles styles) {
        this.texts = texts;
        this.styles = styles;
    }

    static XlsxRows read(XMLStreamReader part, SharedTexts texts, XlsxStyles styles)
            throws XMLStreamException, IOException {
        var rows = new XlsxRows(texts, styles);
        boolean room = true;
        while (part.hasNext() && room) {
            part.next();
            if (part.isStartElement()) {
                rows.begin(part);
            } else if (part.isEndElement() && part.getLocalName().equals("row")) {
                room = rows.end();
            }
        }
        return rows;
    }

    private void begin(XMLStreamReader part) throws XMLStreamException, IOException {
        switch (part.getLocalName()) {
            case "row" -> beginRow(part);
            case "c" -> cell(part);
            case "mergeCell" -> merged(XlsxBook.text(part, null, "ref"));
            default -> {}
        }
    }

    private void beginRow(XMLStreamReader part) throws HostilePart {
        String number = XlsxBook.text(part, null, "r");
        long named = number.isEmpty() ? row + 1 : Long.parseLong(number);
        if (named <= row || named > MOST_ROWS) {
            throw new HostilePart("table.xlsx.rows", named);
        }
        row = named;
        rowText = String.valueOf(row);
        next = 0;
        filled = 0;
        if (XlsxBook.truth(XlsxBook.text(part, null, "hidden"))) {
            hiddenRows++;
            if (hidden.size() < 5) {
                hidden.add(row);
            }
        }
    }

    /// @return false when there is no room for more rows
    private boolean end() {
        if (filled == 0) {
            return true;
        }
        int width = gathering.width() == 0 ? filled : gathering.width();
        for (int beyond = width; beyond < filled; beyond++) {
            if (cells[beyond] != null && !cells[beyond].isBlank()) {
                fault(beyond, "table.cell.beyond");
            }
        }
        var line = new String[width];
        Arrays.fill(line, "");
        for (int i = 0; i < Math.min(width, filled); i++) {
            line[i] = cells[i] == null ? "" : cells[i];
        }
        return gathering.line(row, line);
    }

    private void cell(XMLStreamReader part) throws XMLStreamException, IOException {
        String address = XlsxBook.text(part, null, "r");
        int column = address.isEmpty() ? next : Address.column(address);
        if (column < 0 || !address.isEmpty() && !Address.isIn(address, rowText)) {
            throw new HostilePart("table.xlsx.broken");
        }
        next = column + 1;
        String type = XlsxBook.text(part, null, "t");
        String style = XlsxBook.text(part, null, "s");
        var content = new XlsxCell();
        content.read(part);
        if (!content.filled()) {
            return;
        }
        if (column >= Bounds.CELLS_OF_A_LINE) {
            fault(column, "table.line.cells", Bounds.CELLS_OF_A_LINE);
            return;
        }
        Arrays.fill(cells, filled, Math.max(filled, column), null);
        cells[column] = value(column, type, style, content);
        filled = Math.max(filled, column + 1);
    }

    private String value(int column, String type, String style, XlsxCell content) {
        if (content.formula() || type.equals("str")) {
            fault(column, "table.cell.formula");
            return "?";
        }
        return switch (type) {
            case "s" -> texts.at(content.text());
            case "inlineStr", "d" -> content.text();
            case "b" -> content.text().equals("1") ? "TRUE" : "FALSE";
            case "", "n" -> SharedCells.of(styles.number(content.text().strip(), style));
            default -> {
                fault(column, "table.cell.error", content.text());
                yield "?";
            }
        };
    }

    /// One of the cells has the value, the others have none: which row it belongs to is anybody's guess.
    private void merged(String range) {
        int colon = Math.max(0, range.indexOf(':'));
        String first = range.substring(0, colon);
        String digits = first.replaceAll("[^0-9]", "");
        long line = digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
        gathering.fault(-1, BadLine.cell(line, "", range, "table.cell.merged", range));
    }

    private void fault(int column, String reason, Object... values) {
        gathering.fault(column, BadLine.cell(row, gathering.column(column), Address.of(column, row), reason, values));
    }

    List<BadLine> remarks() {
        String some = String.join(", ", hidden.stream().map(String::valueOf).toList());
        return hiddenRows == 0
                ? List.of()
                : List.of(BadLine.of(
                        0, "", "table.remark.hiddenrows", hiddenRows, some + (hiddenRows > hidden.size() ? " …" : "")));
    }

    RawTable table(List<BadLine> remarks) {
        return gathering.table(remarks);
    }
}

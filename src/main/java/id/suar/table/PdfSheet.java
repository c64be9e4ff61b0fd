package id.suar.table;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// Draws rows down the page; where one does not fit, the next page begins with the names of the columns.
final class PdfSheet {

    private static final Color RULE = new Color(0xC8, 0xCC, 0xD2);
    private static final Color HEAD = new Color(0xEC, 0xEF, 0xF3);
    private static final float LEADING = 1.25f;

    private final Document document;
    private final PdfWriter writer;
    private final PdfFonts fonts;
    private float y;
    private List<Cell> head = List.of();
    private PdfColumns.Part part = new PdfColumns.Part(new int[0], new float[0]);
    private float letter;

    /// @param right as figures stand
    record Cell(String text, boolean right) {}

    PdfSheet(Document document, PdfWriter writer, PdfFonts fonts) {
        this.document = document;
        this.writer = writer;
        this.fonts = fonts;
        this.y = document.top();
    }

    /// A line above the rows.
    void line(String text, float size, boolean bold) {
        float width = document.right() - document.left();
        for (String line : PdfLines.of(text, width, one -> fonts.width(one, size, bold))) {
            y -= size * 1.4f;
            show(List.of(new Placed(line, document.left(), y)), size, bold);
        }
    }

    void begin(PdfColumns.Part columns, float size, List<Cell> titles) {
        part = columns;
        letter = size;
        head = titles;
        y -= 8;
        titles();
    }

    void newPage() {
        document.newPage();
        y = document.top();
    }

    void row(List<Cell> cells) {
        List<List<String>> lines = laidOut(cells, false);
        if (y - height(deepest(lines)) < document.bottom()) {
            next();
        }
        int room = Math.max(1, (int) ((y - document.bottom() - 2 * PdfColumns.PADDING) / (letter * LEADING)));
        int deepest = deepest(lines);
        for (int from = 0; from == 0 || from < deepest; from += room) {
            if (from > 0) {
                next();
            }
            int first = from;
            draw(
                    cells,
                    lines.stream()
                            .map(one -> one.subList(Math.min(first, one.size()), Math.min(first + room, one.size())))
                            .toList(),
                    false);
        }
    }

    private void next() {
        newPage();
        titles();
    }

    private void titles() {
        draw(head, laidOut(head, true), true);
    }

    private List<List<String>> laidOut(List<Cell> cells, boolean bold) {
        List<List<String>> lines = new ArrayList<>(cells.size());
        for (int c = 0; c < cells.size(); c++) {
            float width = part.widths()[c] - 2 * PdfColumns.PADDING;
            lines.add(PdfLines.of(cells.get(c).text(), width, one -> fonts.width(one, letter, bold)));
        }
        return lines;
    }

    private record Placed(String text, float x, float y) {}

    private void draw(List<Cell> cells, List<List<String>> lines, boolean titles) {
        int deepest = deepest(lines);
        float height = height(deepest);
        float width = 0;
        List<Placed> placed = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            float left = document.left() + width + PdfColumns.PADDING;
            float right = document.left() + width + part.widths()[c] - PdfColumns.PADDING;
            List<String> own = lines.get(c);
            // Names of columns stand on their rows, cells hang from their top.
            int down = titles ? deepest - own.size() : 0;
            for (int l = 0; l < own.size(); l++) {
                float baseline = y - PdfColumns.PADDING - letter - (l + down) * letter * LEADING;
                float x = cells.get(c).right() ? right - fonts.width(own.get(l), letter, titles) : left;
                placed.add(new Placed(own.get(l), x, baseline));
            }
            width += part.widths()[c];
        }
        rule(width, height, titles);
        show(placed, letter, titles);
        y -= height;
    }

    private void rule(float width, float height, boolean filled) {
        PdfContentByte canvas = writer.getDirectContent();
        if (filled) {
            canvas.setColorFill(HEAD);
            canvas.rectangle(document.left(), y - height, width, height);
            canvas.fill();
        }
        canvas.setColorStroke(RULE);
        canvas.setLineWidth(0.5f);
        canvas.moveTo(document.left(), y - height);
        canvas.lineTo(document.left() + width, y - height);
        canvas.stroke();
    }

    private void show(List<Placed> texts, float size, boolean bold) {
        PdfContentByte canvas = writer.getDirectContent();
        BaseFont font = fonts.of(bold);
        canvas.setColorFill(Color.BLACK);
        canvas.beginText();
        canvas.setFontAndSize(font, size);
        for (Placed text : texts) {
            canvas.setTextMatrix(text.x(), text.y());
            canvas.showText(text.text());
        }
        canvas.endText();
    }

    private float height(int lines) {
        return Math.max(1, lines) * letter * LEADING + 2 * PdfColumns.PADDING - letter * (LEADING - 1);
    }

    private static int deepest(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }
}

package id.suar.table;

import java.io.IOException;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/// Writes a table as pages to print: A4 across, the names of the columns on each page. Pages go out as they are
/// full; only a table too wide for one sheet of paper is held in memory, for it is gone through once for each part.
final class PdfTable {

    private static final float MARGIN = 30;

    /// By so many rows the widths are chosen; what is wider later goes on in the next line.
    private static final int MEASURED = 2_000;

    private final PrintHead head;
    private final List<String> titles;
    private final PdfFonts fonts;
    private final NumberFormat figures;

    PdfTable(PrintHead head, List<String> titles) throws IOException {
        this.head = head;
        this.titles = titles;
        this.fonts = new PdfFonts();
        this.figures = NumberFormat.getInstance(head.locale());
    }

    void write(Iterator<? extends List<?>> rows, OutputStream out) throws IOException {
        try (var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + 8)) {
            PdfWriter writer = PdfWriter.getInstance(document, new Unclosed(out));
            writer.setPageEvent(new PdfPages(head, fonts));
            document.addTitle(head.title());
            document.addCreator("Suar");
            document.setDocumentLanguage(head.locale().toLanguageTag());
            document.open();
            write(rows, document, new PdfSheet(document, writer, fonts));
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    private void write(Iterator<? extends List<?>> rows, Document document, PdfSheet sheet) {
        sheet.line(head.title(), 14, true);
        head.notes().forEach(note -> sheet.line(note, 8.5f, false));
        List<List<PdfSheet.Cell>> held = new ArrayList<>();
        while (held.size() < MEASURED && rows.hasNext()) {
            held.add(cells(rows.next()));
        }
        PdfColumns columns = PdfColumns.of(document.right() - document.left(), titles, held, fonts);
        if (columns.parts().size() > 1) {
            rows.forEachRemaining(row -> held.add(cells(row)));
        }
        for (int p = 0; p < columns.parts().size(); p++) {
            if (p > 0) {
                sheet.newPage();
            }
            if (columns.parts().size() > 1) {
                Object[] which = {p + 1, columns.parts().size()};
                sheet.line(new MessageFormat(head.part(), head.locale()).format(which), 8.5f, true);
            }
            part(sheet, columns, columns.parts().get(p), held, rows);
        }
    }

    private void part(
            PdfSheet sheet,
            PdfColumns columns,
            PdfColumns.Part part,
            List<List<PdfSheet.Cell>> held,
            Iterator<? extends List<?>> rest) {
        sheet.begin(part, columns.letter(), of(part, names(held)));
        held.forEach(row -> sheet.row(of(part, row)));
        rest.forEachRemaining(row -> sheet.row(of(part, cells(row))));
    }

    /// A name stands over figures as they do: to the right.
    private List<PdfSheet.Cell> names(List<List<PdfSheet.Cell>> held) {
        List<PdfSheet.Cell> names = new ArrayList<>();
        for (int c = 0; c < titles.size(); c++) {
            int column = c;
            boolean figures = held.stream().anyMatch(row -> row.get(column).right())
                    && held.stream()
                            .map(row -> row.get(column))
                            .allMatch(cell -> cell.right() || cell.text().isEmpty());
            names.add(new PdfSheet.Cell(titles.get(c), figures));
        }
        return names;
    }

    private static List<PdfSheet.Cell> of(PdfColumns.Part part, List<PdfSheet.Cell> row) {
        return Arrays.stream(part.columns()).mapToObj(row::get).toList();
    }

    private List<PdfSheet.Cell> cells(List<?> row) {
        List<PdfSheet.Cell> cells = new ArrayList<>(row.size());
        for (Object value : row) {
            cells.add(
                    value instanceof Number number
                            ? new PdfSheet.Cell(figures.format(number), true)
                            : new PdfSheet.Cell(text(value), false));
        }
        return cells;
    }

    /// Signs that no printer has are left out; a line that a text has of its own stays.
    private static String text(Object value) {
        return String.valueOf(value).replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}

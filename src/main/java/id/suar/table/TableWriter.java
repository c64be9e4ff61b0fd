package id.suar.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes the same rows as CSV (UTF-8, comma), XLSX, JSON (an array of objects) or PDF (pages to print). A cell is a
/// text, a
/// number or a truth value; an empty text is a cell that is not filled, and is left out of JSON.
///
/// Leaves the stream open.
public final class TableWriter {

    private final String title;
    private final List<String> columns;
    private final PrintHead head;

    /// @param title of the sheet in XLSX, at most 31 characters
    public TableWriter(String title, List<String> columns) {
        this(title, columns, PrintHead.of(title));
    }

    private TableWriter(String title, List<String> columns, PrintHead head) {
        this.title = title;
        this.columns = List.copyOf(columns);
        this.head = head;
    }

    /// The same with more to say around the rows, where they are printed.
    public TableWriter headed(PrintHead printed) {
        return new TableWriter(title, columns, printed);
    }

    /// @param rows as many cells each as there are columns; read once
    public void write(TableFormat format, Iterator<? extends List<?>> rows, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(rows, out);
            case XLSX -> xlsx(rows, out);
            case JSON -> json(rows, out);
            case PDF -> new PdfTable(head, columns).write(rows, out);
        }
    }

    private void csv(Iterator<? extends List<?>> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
        var printer = new CSVPrinter(writer, format);
        printer.printRecord(columns);
        while (rows.hasNext()) {
            printer.printRecord(rows.next().stream().map(Harmless::out));
        }
        printer.flush();
    }

    private void xlsx(Iterator<? extends List<?>> rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(new Unclosed(out), "Suar", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c));
                sheet.style(0, c).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int r = 1; rows.hasNext(); r++) {
                List<?> row = rows.next();
                for (int c = 0; c < row.size(); c++) {
                    cell(sheet, r, c, row.get(c));
                }
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            default -> {
                String text = value.toString();
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
        }
    }

    private void json(Iterator<? extends List<?>> rows, OutputStream out) throws IOException {
        JsonGenerator json = new JsonMapper().createGenerator(new Unclosed(out));
        json.useDefaultPrettyPrinter();
        json.writeStartArray();
        while (rows.hasNext()) {
            List<?> row = rows.next();
            json.writeStartObject();
            for (int c = 0; c < columns.size(); c++) {
                if (!"".equals(row.get(c))) {
                    json.writePOJOField(columns.get(c), row.get(c));
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}

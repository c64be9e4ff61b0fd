package id.suar.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook made part by part, as no spreadsheet program would make some of them.
final class MadeWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NS = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String sheets = "";
    private String relations = "";
    private int count;

    /// @param rows inside `sheetData`
    static MadeWorkbook of(String rows) {
        return new MadeWorkbook().sheet("Data", "", rows, "");
    }

    /// @param state of the sheet: `hidden` or empty
    /// @param after what follows its rows
    MadeWorkbook sheet(String name, String state, String rows, String after) {
        count++;
        String hidden = state.isEmpty() ? "" : " state=\"" + state + "\"";
        sheets += "<sheet name=\"" + name + "\" sheetId=\"" + count + "\"" + hidden + " r:id=\"rId" + count + "\"/>";
        relations += "<Relationship Id=\"rId" + count + "\" Type=\"worksheet\" Target=\"worksheets/sheet" + count
                + ".xml\"/>";
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                HEAD + "<worksheet" + NS + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    MadeWorkbook texts(String items) {
        return part("xl/sharedStrings.xml", HEAD + "<sst" + NS + ">" + items + "</sst>");
    }

    MadeWorkbook styles(String content) {
        return part("xl/styles.xml", HEAD + "<styleSheet" + NS + ">" + content + "</styleSheet>");
    }

    MadeWorkbook part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        part("xl/workbook.xml", HEAD + "<workbook" + NS + "><sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", HEAD + "<Relationships>" + relations + "</Relationships>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("made.xlsx"), bytes());
    }

    /// A row of texts and numbers: what is all digits is a number.
    static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String at = Address.of(i, number);
            row.append(
                    cells[i].matches("[0-9.E+-]+")
                            ? "<c r=\"" + at + "\"><v>" + cells[i] + "</v></c>"
                            : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}

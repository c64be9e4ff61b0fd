package id.suar.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Reads one sheet of a workbook (XLSX) whole, cell by cell as it is written, with the JDK's reader of XML.
///
/// What a cell shows is not always what it holds: formulas are refused, for nobody vouches for the result that was
/// saved beside them; so are merged cells, of which one has the value and the others nothing.
final class XlsxReader {

    private XlsxReader() {}

    /// @param sheet by name; empty: the first that is not hidden
    static Opened open(Path file, Optional<String> sheet) {
        try (XlsxParts parts = XlsxParts.open(file)) {
            Optional<String> other = parts.otherKind();
            return other.isPresent() ? Opened.Refused.because(BadLine.of(0, "", other.get())) : workbook(parts, sheet);
        } catch (HostilePart e) {
            return Opened.Refused.because(e.fault());
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return Opened.Refused.because(BadLine.of(0, "", "table.xlsx.broken"));
        }
    }

    private static Opened workbook(XlsxParts parts, Optional<String> wanted) throws IOException, XMLStreamException {
        Optional<XlsxBook> read = XlsxBook.read(parts);
        if (read.isEmpty()) {
            return Opened.Refused.because(BadLine.of(0, "", "table.xlsx.broken"));
        }
        XlsxBook book = read.get();
        Optional<XlsxBook.Sheet> chosen = book.sheet(wanted);
        if (chosen.isEmpty()) {
            String names = String.join(", ", book.names());
            return Opened.Refused.because(
                    wanted.isPresent()
                            ? BadLine.of(0, "", "table.xlsx.nosheet", wanted.get(), names)
                            : BadLine.of(0, "", "table.xlsx.empty"));
        }
        XlsxBook.Sheet sheet = chosen.get();
        var texts = SharedTexts.read(parts);
        var styles = XlsxStyles.read(parts, book.from1904());
        Optional<XlsxRows> rows = parts.read(sheet.part(), part -> XlsxRows.read(part, texts, styles));
        if (rows.isEmpty()) {
            return Opened.Refused.because(BadLine.of(0, "", "table.xlsx.broken"));
        }
        List<BadLine> remarks = new ArrayList<>(book.remarks(sheet));
        remarks.addAll(rows.get().remarks());
        RawTable table = rows.get().table(remarks);
        return table.header().isEmpty()
                ? Opened.Refused.because(BadLine.of(0, "", "table.sheet.empty", sheet.name()))
                : new Opened.Readable(table);
    }
}

package id.suar.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which sheets a workbook has and in which parts they lie.
///
/// @param from1904 its dates count from 1904, as on old Macintoshes
record XlsxBook(List<Sheet> sheets, boolean from1904) {

    private static final String MAIN = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MOST_SHEETS = 500;

    XlsxBook {
        sheets = List.copyOf(sheets);
    }

    /// @param part name of the part with its rows
    record Sheet(String name, String part, boolean hidden) {}

    /// Empty when it is no workbook.
    static Optional<XlsxBook> read(XlsxParts parts) throws IOException {
        Map<String, String> targets = parts.read(RELATIONS, XlsxBook::targets).orElse(Map.of());
        return parts.read(MAIN, part -> book(part, targets));
    }

    private static Map<String, String> targets(XMLStreamReader part) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (part.hasNext()) {
            part.next();
            if (part.isStartElement() && part.getLocalName().equals("Relationship") && targets.size() <= MOST_SHEETS) {
                String target = text(part, null, "Target");
                targets.put(text(part, null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    private static XlsxBook book(XMLStreamReader part, Map<String, String> targets) throws XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        while (part.hasNext()) {
            part.next();
            if (part.isStartElement() && part.getLocalName().equals("sheet") && sheets.size() < MOST_SHEETS) {
                String target = targets.getOrDefault(text(part, R, "id"), "");
                sheets.add(new Sheet(
                        text(part, null, "name"),
                        target,
                        text(part, null, "state").contains("idden")));
            } else if (part.isStartElement() && part.getLocalName().equals("workbookPr")) {
                from1904 = truth(text(part, null, "date1904"));
            }
        }
        return new XlsxBook(sheets, from1904);
    }

    static String text(XMLStreamReader part, String space, String attribute) {
        String value = part.getAttributeValue(space, attribute);
        return value == null ? "" : value;
    }

    static boolean truth(String value) {
        return value.equals("1") || value.equals("true");
    }

    List<String> names() {
        return sheets.stream().map(Sheet::name).toList();
    }

    Optional<Sheet> sheet(Optional<String> wanted) {
        return sheets.stream()
                .filter(sheet -> wanted.map(sheet.name()::equals).orElse(!sheet.hidden()))
                .findFirst();
    }

    /// What else there is, for whoever thinks that all of it was read.
    List<BadLine> remarks(Sheet read) {
        List<BadLine> remarks = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (!sheet.equals(read)) {
                String reason = sheet.hidden() ? "table.remark.hiddensheet" : "table.remark.othersheet";
                remarks.add(BadLine.of(0, "", reason, sheet.name()));
            }
        }
        return remarks;
    }
}

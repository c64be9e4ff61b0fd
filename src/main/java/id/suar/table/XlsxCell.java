package id.suar.table;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What stands inside one cell of a sheet's part.
final class XlsxCell {

    private String text = "";
    private boolean formula;
    private boolean filled;

    /// Reads up to the end of the cell.
    void read(XMLStreamReader part) throws XMLStreamException, IOException {
        while (part.hasNext()) {
            part.next();
            if (part.isEndElement() && part.getLocalName().equals("c")) {
                return;
            }
            if (part.isStartElement()) {
                switch (part.getLocalName()) {
                    case "f" -> {
                        formula = true;
                        filled = true;
                    }
                    case "v" -> take(value(part));
                    case "is" -> take(SharedTexts.text(part, "is"));
                    default -> {}
                }
            }
        }
    }

    private void take(String value) {
        text = value;
        filled |= !value.isEmpty();
    }

    private static String value(XMLStreamReader part) throws XMLStreamException, IOException {
        var value = new StringBuilder();
        while (part.hasNext()) {
            part.next();
            if (part.isEndElement()) {
                break;
            }
            if (part.isCharacters()) {
                SharedTexts.append(value, part);
            }
        }
        return value.toString();
    }

    String text() {
        return text;
    }

    boolean formula() {
        return formula;
    }

    boolean filled() {
        return filled;
    }
}

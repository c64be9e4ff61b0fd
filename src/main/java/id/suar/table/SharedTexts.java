package id.suar.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts of a workbook, each kept once; cells name them by their place.
final class SharedTexts {

    private static final String PART = "xl/sharedStrings.xml";
    private static final int MOST_TEXTS = 2_000_000;
    private static final long MOST_CHARACTERS = 48L * 1024 * 1024;

    private final List<String> texts = new ArrayList<>();
    private long characters;

    private SharedTexts() {}

    static SharedTexts read(XlsxParts parts) throws IOException {
        return parts.read(PART, SharedTexts::read).orElseGet(SharedTexts::new);
    }

    private static SharedTexts read(XMLStreamReader part) throws XMLStreamException, IOException {
        var shared = new SharedTexts();
        while (part.hasNext()) {
            part.next();
            if (part.isStartElement() && part.getLocalName().equals("si")) {
                shared.add(text(part, "si"));
            }
        }
        return shared;
    }

    private void add(String text) throws HostilePart {
        characters += text.length();
        if (texts.size() >= MOST_TEXTS || characters > MOST_CHARACTERS) {
            throw new HostilePart("table.xlsx.bomb", PART);
        }
        texts.add(SharedCells.of(text));
    }

    /// The text of an element with runs (`t`, or `r` with `t`), without the readings of ideographs beside it.
    static String text(XMLStreamReader part, String end) throws XMLStreamException, IOException {
        var text = new StringBuilder();
        int readings = 0;
        boolean inText = false;
        while (part.hasNext()) {
            part.next();
            if (part.isStartElement()) {
                readings += part.getLocalName().equals("rPh") ? 1 : 0;
                inText = readings == 0 && part.getLocalName().equals("t");
            } else if (part.isEndElement()) {
                if (part.getLocalName().equals(end)) {
                    return text.toString();
                }
                readings -= part.getLocalName().equals("rPh") ? 1 : 0;
                inText = false;
            } else if (inText && part.isCharacters()) {
                append(text, part);
            }
        }
        return text.toString();
    }

    static void append(StringBuilder text, XMLStreamReader part) throws IOException {
        if (text.length() + part.getTextLength() > Bounds.TEXT) {
            throw new HostilePart("table.cell.long", Bounds.TEXT);
        }
        text.append(part.getTextCharacters(), part.getTextStart(), part.getTextLength());
    }

    /// @throws IllegalArgumentException for a place that there is not
    String at(String place) {
        int at = Integer.parseInt(place);
        if (at < 0 || at >= texts.size()) {
            throw new IllegalArgumentException("no shared text " + at);
        }
        return texts.get(at);
    }
}

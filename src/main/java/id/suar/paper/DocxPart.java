package id.suar.paper;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// One XML part of an office document while it is written. Names are written with their prefix: `w:p`.
final class DocxPart {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    /// @param out stays open
    DocxPart(OutputStream out) throws XMLStreamException {
        this.xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /// @param attributes name, value, name, value, …
    DocxPart open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    DocxPart close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    DocxPart empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    /// Signs that XML cannot hold are left out.
    DocxPart text(String text) throws XMLStreamException {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(DocxPart::allowed).forEach(kept::appendCodePoint);
        xml.writeCharacters(kept.toString());
        return this;
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /// XML 1.0, production 2.
    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}

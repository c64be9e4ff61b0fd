package id.suar.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The parts of a workbook as XML, each bounded while it is unpacked. Parts that nobody asks for stay packed.
final class XlsxParts implements AutoCloseable {

    /// A workbook of a hundred sheets with pictures has a few hundred.
    private static final int MOST_PARTS = 2_000;

    private final ZipFile zip;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private long left = PartStream.MOST;

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /// @throws ZipException when it is no whole ZIP file
    static XlsxParts open(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new HostilePart("table.xlsx.parts", MOST_PARTS);
        }
        return new XlsxParts(zip);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// What kind of office file it is, when it is not one that we read.
    Optional<String> otherKind() {
        return has("content.xml") && has("mimetype") ? Optional.of("table.file.ods") : Optional.empty();
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(XMLStreamReader part) throws XMLStreamException, IOException;
    }

    /// Empty when there is no such part.
    <T> Optional<T> read(String name, Reading<T> reading) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream packed = zip.getInputStream(entry);
                var part = new PartStream(packed, name, entry.getCompressedSize(), left)) {
            try {
                XMLStreamReader reader = xml.createXMLStreamReader(part);
                if (!utf8(reader)) {
                    throw new HostilePart("table.xlsx.markup", name);
                }
                return Optional.of(reading.read(reader));
            } finally {
                left -= part.unpacked();
            }
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException inner ? inner : new ZipException(name);
        }
    }

    private static boolean utf8(XMLStreamReader reader) {
        String declared = reader.getCharacterEncodingScheme();
        return declared == null || declared.toUpperCase(Locale.ROOT).equals("UTF-8");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package id.suar.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// Writes papers as DOCX (ECMA-376), for letters, studies and minutes that people go on to edit. The same blocks as in
/// [PaperPdf], in styles that a word processor knows.
public final class PaperDocx {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /// The same papers make the same file.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="%1$sdocument.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="%1$sfooter+xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """.formatted(OFFICE);

    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" \
            Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
            Target="docProps/core.xml"/></Relationships>
            """.formatted(R);

    private static final String PARTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="%1$s/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="%1$s/footer" Target="footer1.xml"/></Relationships>
            """.formatted(R);

    /// Leaves the stream open.
    ///
    /// @param papers at least one
    public void write(List<Paper> papers, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        put(zip, "_rels/.rels", ROOT.getBytes(StandardCharsets.UTF_8));
        put(zip, "word/_rels/document.xml.rels", PARTS.getBytes(StandardCharsets.UTF_8));
        put(zip, "docProps/core.xml", xml(part -> core(part, papers.getFirst())));
        put(
                zip,
                "word/styles.xml",
                xml(part -> new DocxStyles(part).write(papers.getFirst().locale())));
        put(zip, "word/footer1.xml", xml(part -> footer(part, papers.getFirst())));
        put(zip, "word/document.xml", xml(part -> document(part, papers)));
        zip.finish();
    }

    @FunctionalInterface
    private interface Writing {
        void to(DocxPart part) throws XMLStreamException;
    }

    private static byte[] xml(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            var part = new DocxPart(out);
            writing.to(part);
            part.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void document(DocxPart part, List<Paper> papers) throws XMLStreamException {
        part.open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body");
        var blocks = new DocxBlocks(part);
        for (Paper paper : papers) {
            if (paper != papers.getFirst()) {
                blocks.newPage();
            }
            head(blocks, paper);
            blocks.add(paper.blocks());
        }
        part.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rId2");
        part.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        part.empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        part.close().close().close();
    }

    private static void head(DocxBlocks blocks, Paper paper) throws XMLStreamException {
        if (!paper.form().isEmpty()) {
            blocks.paragraph("Form", paper.form());
        }
        for (String line : paper.letterhead().lines()) {
            blocks.paragraph("Head", line);
        }
        for (String mark : paper.marks()) {
            blocks.paragraph("Mark", mark);
        }
        for (String line : paper.title()) {
            blocks.paragraph("Title", line);
        }
        if (!paper.number().isEmpty()) {
            blocks.paragraph("Number", paper.number());
        }
        blocks.paragraph("Code", paper.seal().map(RecordSeal::code).orElse(""));
    }

    /// From where it is, and `Halaman 1 dari 2` in fields that the word processor counts.
    private static void footer(DocxPart part, Paper paper) throws XMLStreamException {
        part.open("w:ftr", "xmlns:w", W).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Foot");
        part.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", Integer.toString(DocxBlocks.WIDTH));
        part.close()
                .close()
                .open("w:r")
                .open("w:t")
                .text(paper.foot())
                .close()
                .empty("w:tab")
                .close();
        for (String piece : paper.page().split("(?=\\{[01]})|(?<=\\{[01]})")) {
            switch (piece) {
                case "{0}" -> field(part, "PAGE");
                case "{1}" -> field(part, "NUMPAGES");
                default ->
                    part.open("w:r")
                            .open("w:t", "xml:space", "preserve")
                            .text(piece)
                            .close()
                            .close();
            }
        }
        part.close().close();
    }

    private static void field(DocxPart part, String code) throws XMLStreamException {
        part.open("w:fldSimple", "w:instr", code)
                .open("w:r")
                .open("w:t")
                .text("1")
                .close()
                .close()
                .close();
    }

    private static void core(DocxPart part, Paper paper) throws XMLStreamException {
        part.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        part.open("dc:title")
                .text(String.join(" ", paper.title()) + " " + paper.number())
                .close();
        part.open("dc:creator").text("Suar").close();
        part.open("dc:language").text(paper.locale().toLanguageTag()).close().close();
    }
}

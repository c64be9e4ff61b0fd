package id.suar.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// A paper as a word processor opens it: every part is sound XML, and what stands on it is there to be edited.
class PaperDocxTest {

    private static final String W = PaperDocx.W;

    @Test
    void everyPartIsSoundAndEveryPartThatIsNamedIsThere() throws Exception {
        Map<String, Document> parts = parts(docx(paper()));

        assertThat(parts.keySet())
                .contains("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml");
        NodeList named = parts.get("[Content_Types].xml").getElementsByTagName("Override");
        for (int i = 0; i < named.getLength(); i++) {
            String name = named.item(i).getAttributes().getNamedItem("PartName").getNodeValue();
            assertThat(parts).containsKey(name.substring(1));
        }
    }

    @Test
    void allThatStandsOnThePaperCanBeEdited() throws Exception {
        Document document = parts(docx(paper())).get("word/document.xml");

        assertThat(document.getDocumentElement().getTextContent())
                .contains(
                        "BADAN PENGAWAS CONTOH",
                        "KAJIAN CONTOH",
                        "Nomor: 1/X",
                        "SUAR1 aaaaaaaaaaaaaaaa.0/7 0123456789abcdef0123456789abcdef",
                        "Pasal 5 < 6 & \"7\" é 文 😀",
                        "Baris satu",
                        "Foto",
                        "Penyusun",
                        "(" + PaperBlock.DOTS + ")")
                .doesNotContain("\u0000", "\u001b");
        assertThat(styles(document)).contains("Heading1", "Title", "Head", "Placed");
        assertThat(document.getElementsByTagNameNS(W, "tblHeader").getLength()).isEqualTo(1);
    }

    /// Word refuses a style that it does not find, or a cell without a paragraph.
    @Test
    void everyStyleThatIsUsedIsThereAndEveryCellEndsInAParagraph() throws Exception {
        Map<String, Document> parts = parts(docx(paper()));
        List<String> known = attributes(parts.get("word/styles.xml"), "style", "styleId");

        assertThat(known).containsAll(styles(parts.get("word/document.xml")));
        NodeList cells = parts.get("word/document.xml").getElementsByTagNameNS(W, "tc");
        assertThat(cells.getLength()).isPositive();
        for (int i = 0; i < cells.getLength(); i++) {
            assertThat(cells.item(i).getLastChild().getLocalName()).isEqualTo("p");
        }
    }

    @Test
    void pagesAreCountedByTheWordProcessor() throws Exception {
        Document footer = parts(docx(paper())).get("word/footer1.xml");

        assertThat(attributes(footer, "fldSimple", "instr")).containsExactly("PAGE", "NUMPAGES");
        assertThat(footer.getDocumentElement().getTextContent()).contains("Halaman ", " dari ", "Suar");
    }

    @Test
    void theSamePapersMakeTheSameFile() throws Exception {
        assertThat(docx(paper())).isEqualTo(docx(paper()));
    }

    private static Paper paper() {
        List<PaperBlock> blocks = List.of(
                new PaperBlock.Heading("I Kasus posisi"),
                new PaperBlock.Lines(List.of(new PaperBlock.Line("Nomor", ""), new PaperBlock.Line("Hal", "Kajian"))),
                new PaperBlock.Text("Pasal 5 < 6 & \"7\" é 文 😀\nBaris satu\u0000\u001b"),
                new PaperBlock.Blank(3),
                new PaperBlock.Table(List.of("Bukti", "Sidik"), List.of(1, 2), List.of(List.of("Foto", "9f86d081"))),
                new PaperBlock.NewPage(),
                new PaperBlock.Signatures(
                        "Tenggarong, 1 Maret 2024", List.of(new PaperBlock.Signature("Penyusun", ""))));
        return new Paper(
                "Formulir B.13",
                new PaperHead(List.of("BADAN PENGAWAS CONTOH"), Optional.empty()),
                List.of("KAJIAN CONTOH"),
                "Nomor: 1/X",
                List.of("CONTOH"),
                blocks,
                Optional.of(new RecordSeal(
                        List.of(new EntryId(new JournalId("aaaaaaaaaaaaaaaa", 0), 7)),
                        "0123456789abcdef0123456789abcdef")),
                "Halaman {0} dari {1}",
                "Suar",
                Texts.INDONESIAN);
    }

    private static byte[] docx(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new PaperDocx().write(List.of(paper), out);
        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots/paper.docx"), out.toByteArray());
        return out.toByteArray();
    }

    private static Map<String, Document> parts(byte[] docx) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Map<String, Document> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static List<String> styles(Document document) {
        return attributes(document, "pStyle", "val");
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        NodeList found = document.getElementsByTagNameNS(W, element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i)
                        .getAttributes()
                        .getNamedItemNS(W, attribute)
                        .getNodeValue())
                .toList();
    }
}

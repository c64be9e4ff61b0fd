package id.suar.paper;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/// How the paragraphs and tables of a paper look: the part `word/styles.xml`. People change a style once, not each
/// paragraph.
final class DocxStyles {

    /// On every office computer; documents do not carry letters of their own.
    private static final String FONT = "Arial";

    private final DocxPart part;

    DocxStyles(DocxPart part) {
        this.part = part;
    }

    /// @param size    in half points
    /// @param keeps   stays with what follows
    private record Style(
            String id, String name, int size, boolean heavy, String side, int before, int after, boolean keeps) {}

    private static final Style[] STYLES = {
        new Style("Title", "Title", 26, true, "center", 120, 0, true),
        new Style("Number", "Paper number", 20, false, "center", 0, 0, true),
        new Style("Head", "Letterhead", 22, true, "center", 0, 0, true),
        new Style("Mark", "Paper mark", 18, true, "left", 0, 0, true),
        new Style("Code", "Paper code", 14, false, "center", 0, 160, false),
        new Style("Form", "Paper form", 18, true, "right", 0, 0, true),
        new Style("Heading1", "heading 1", 20, true, "left", 200, 80, true),
        new Style("Heading2", "heading 2", 20, true, "left", 120, 60, true),
        new Style("Placed", "Paper placed", 20, false, "right", 280, 60, true),
        new Style("Cell", "Cell", 20, false, "left", 0, 40, false),
        new Style("CellTitle", "Cell title", 17, true, "left", 20, 20, true),
        new Style("CellSmall", "Cell small", 17, false, "left", 20, 20, false),
        new Style("Foot", "Paper foot", 15, false, "left", 0, 0, false),
    };

    void write(Locale locale) throws XMLStreamException {
        part.open("w:styles", "xmlns:w", PaperDocx.W);
        part.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        part.empty("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:cs", FONT).empty("w:sz", "w:val", "20");
        part.empty("w:lang", "w:val", locale.getLanguage().equals("id") ? "id-ID" : "en-GB");
        part.close().close().close();
        part.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        part.empty("w:name", "w:val", "Normal").open("w:pPr");
        part.empty("w:spacing", "w:after", "100", "w:line", "276", "w:lineRule", "auto")
                .close()
                .close();
        for (Style style : STYLES) {
            style(style);
        }
        table("Plain", false);
        table("Ruled", true);
        part.close();
    }

    private void style(Style style) throws XMLStreamException {
        part.open("w:style", "w:type", "paragraph", "w:styleId", style.id()).empty("w:name", "w:val", style.name());
        part.empty("w:basedOn", "w:val", "Normal").open("w:pPr");
        if (style.keeps()) {
            part.empty("w:keepNext");
        }
        part.empty(
                "w:spacing", "w:before", Integer.toString(style.before()), "w:after", Integer.toString(style.after()));
        part.empty("w:jc", "w:val", style.side());
        if (style.id().startsWith("Heading")) {
            part.empty("w:outlineLvl", "w:val", style.id().equals("Heading1") ? "0" : "1");
        }
        part.close().open("w:rPr");
        if (style.heavy()) {
            part.empty("w:b");
        }
        part.empty("w:sz", "w:val", Integer.toString(style.size())).close().close();
    }

    private void table(String id, boolean ruled) throws XMLStreamException {
        part.open("w:style", "w:type", "table", "w:styleId", id)
                .empty("w:name", "w:val", id)
                .open("w:tblPr");
        if (ruled) {
            part.open("w:tblBorders");
            for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
                part.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:color", "8A9099");
            }
            part.close();
        }
        part.open("w:tblCellMar").empty("w:left", "w:w", ruled ? "60" : "0", "w:type", "dxa");
        part.empty("w:right", "w:w", "60", "w:type", "dxa").close().close().close();
    }
}

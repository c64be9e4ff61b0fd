package id.suar.paper;

import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Blocks of a paper as paragraphs and tables of a word processor (ECMA-376, WordprocessingML). Headings are headings,
/// so that readers and their programs find their way.
final class DocxBlocks {

    /// Between the margins, in twentieths of a point.
    static final int WIDTH = 9638;

    private static final String NOTHING = "–";
    /// Room for a pen.
    private static final String PEN = "1000";

    private final DocxPart part;

    DocxBlocks(DocxPart part) {
        this.part = part;
    }

    void add(List<PaperBlock> blocks) throws XMLStreamException {
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i));
            boolean last = i + 1 == blocks.size();
            // Tables with nothing between them become one, and something must follow the last.
            if (table(blocks.get(i)) && (last || table(blocks.get(i + 1)))) {
                paragraph("Cell", "");
            }
        }
    }

    private static boolean table(PaperBlock block) {
        return block instanceof PaperBlock.Lines
                || block instanceof PaperBlock.Table
                || block instanceof PaperBlock.Signatures;
    }

    private void add(PaperBlock block) throws XMLStreamException {
        switch (block) {
            case PaperBlock.Heading(String text) -> paragraph("Heading1", text);
            case PaperBlock.Under(String text) -> paragraph("Heading2", text);
            case PaperBlock.Lines(var lines) -> lines(lines);
            case PaperBlock.Text(String text) -> text(text);
            case PaperBlock.Table table -> table(table);
            case PaperBlock.Signatures signatures -> signatures(signatures);
            case PaperBlock.Blank(int lines) -> blank(lines);
            case PaperBlock.NewPage() -> newPage();
        }
    }

    void paragraph(String style, String text) throws XMLStreamException {
        part.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        run(text);
        part.close();
    }

    void newPage() throws XMLStreamException {
        part.open("w:p").open("w:r").empty("w:br", "w:type", "page").close().close();
    }

    /// Lines of its own in a text become lines of the paragraph.
    private void run(String text) throws XMLStreamException {
        String[] lines = text.split("\n", -1);
        part.open("w:r");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                part.empty("w:br");
            }
            part.open("w:t", "xml:space", "preserve").text(lines[i]).close();
        }
        part.close();
    }

    private void text(String text) throws XMLStreamException {
        for (String one : (text.isBlank() ? NOTHING : text.strip()).split("\n")) {
            paragraph("Normal", one);
        }
    }

    private void blank(int lines) throws XMLStreamException {
        for (int i = 0; i < lines; i++) {
            part.open("w:p").open("w:pPr").open("w:tabs");
            part.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Integer.toString(WIDTH));
            part.close().close().open("w:r").empty("w:tab").close().close();
        }
    }

    private void lines(List<PaperBlock.Line> lines) throws XMLStreamException {
        int[] widths = {3200, 300, WIDTH - 3500};
        begin(widths, false);
        for (PaperBlock.Line line : lines) {
            part.open("w:tr");
            cell(widths[0], "Cell", line.name());
            cell(widths[1], "Cell", ":");
            cell(widths[2], "Cell", line.text().isEmpty() ? NOTHING : line.text());
            part.close();
        }
        part.close();
    }

    private void table(PaperBlock.Table block) throws XMLStreamException {
        int all = block.widths().stream().mapToInt(Integer::intValue).sum();
        int[] widths =
                block.widths().stream().mapToInt(width -> WIDTH * width / all).toArray();
        begin(widths, true);
        part.open("w:tr").open("w:trPr").empty("w:tblHeader").close();
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i], "CellTitle", block.titles().get(i));
        }
        part.close();
        for (List<String> row : block.rows()) {
            part.open("w:tr");
            for (int i = 0; i < widths.length; i++) {
                cell(widths[i], "CellSmall", row.get(i));
            }
            part.close();
        }
        part.close();
    }

    private void signatures(PaperBlock.Signatures block) throws XMLStreamException {
        paragraph("Placed", block.placed());
        int columns = Math.max(2, block.signatures().size());
        int[] widths = new int[columns];
        Arrays.fill(widths, WIDTH / columns);
        begin(widths, false);
        signed(
                widths,
                block.signatures().stream().map(PaperBlock.Signature::role).toList(),
                "0");
        signed(
                widths,
                block.signatures().stream()
                        .map(one -> one.name().isEmpty() ? "(" + PaperBlock.DOTS + ")" : one.name())
                        .toList(),
                PEN);
        part.close();
    }

    /// One alone stands to the right.
    private void signed(int[] widths, List<String> texts, String above) throws XMLStreamException {
        part.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        int first = widths.length - texts.size();
        for (int i = 0; i < widths.length; i++) {
            part.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(widths[i]), "w:type", "dxa");
            part.close()
                    .open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", "Cell")
                    .empty("w:keepNext");
            part.empty("w:spacing", "w:before", above)
                    .empty("w:jc", "w:val", "center")
                    .close();
            run(i < first ? "" : texts.get(i - first));
            part.close().close();
        }
        part.close();
    }

    /// Leaves the table open.
    private void begin(int[] widths, boolean ruled) throws XMLStreamException {
        part.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", ruled ? "Ruled" : "Plain");
        part.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
        part.empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (int width : widths) {
            part.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        part.close();
    }

    private void cell(int width, String style, String text) throws XMLStreamException {
        part.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa")
                .close();
        paragraph(style, text);
        part.close();
    }
}

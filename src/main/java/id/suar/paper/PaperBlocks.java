package id.suar.paper;

import id.suar.table.PdfFonts;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.DottedLineSeparator;

/// Lays the blocks of a paper down its pages.
final class PaperBlocks {

    private static final float LETTER = 10;
    private static final float LEADING = LETTER * 1.35f;
    private static final float SMALL = 8.5f;
    private static final Color RULE = new Color(0x8A, 0x90, 0x99);
    private static final Color HEAD = new Color(0xEC, 0xEF, 0xF3);
    private static final String NOTHING = "–";
    /// Room for a pen.
    private static final float PEN = 54;

    private final Document document;
    private final PdfWriter writer;
    private final Font regular;
    private final Font heavy;
    private final Font small;
    private final Font smallHeavy;

    PaperBlocks(Document document, PdfWriter writer, PdfFonts fonts) {
        this.document = document;
        this.writer = writer;
        this.regular = new Font(fonts.of(false), LETTER);
        this.heavy = new Font(fonts.of(true), LETTER);
        this.small = new Font(fonts.of(false), SMALL);
        this.smallHeavy = new Font(fonts.of(true), SMALL);
    }

    void add(List<PaperBlock> blocks) throws DocumentException {
        Map<Integer, Float> tails = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof PaperBlock.Signatures) {
                var tail = PaperTail.of(blocks, i);
                tails.put(tail.begin(), tail.height());
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            room(tails.getOrDefault(i, 0f));
            add(blocks.get(i));
        }
    }

    /// Goes on to the next page where there is less left.
    private void room(float height) {
        if (writer.getVerticalPosition(true) - document.bottom() < height) {
            document.newPage();
        }
    }

    private void add(PaperBlock block) throws DocumentException {
        switch (block) {
            case PaperBlock.Heading(String text) -> heading(text, 10, 7);
            case PaperBlock.Under(String text) -> heading(text, 4, 4);
            case PaperBlock.Lines(var lines) -> lines(lines);
            case PaperBlock.Text(String text) -> text(text);
            case PaperBlock.Table table -> table(table);
            case PaperBlock.Signatures signatures -> signatures(signatures);
            case PaperBlock.Blank(int lines) -> blank(lines);
            case PaperBlock.NewPage() -> document.newPage();
        }
    }

    /// @param lines that must fit below it: at the foot of a page it belongs to what follows
    private void heading(String text, float before, int lines) throws DocumentException {
        room(LEADING * lines);
        var heading = new Paragraph(LEADING, clean(text), heavy);
        heading.setSpacingBefore(before);
        heading.setSpacingAfter(4);
        document.add(heading);
    }

    private void lines(List<PaperBlock.Line> lines) throws DocumentException {
        var table = new PdfPTable(new float[] {34, 2, 64});
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        for (PaperBlock.Line line : lines) {
            table.addCell(bare(line.name(), regular));
            table.addCell(bare(":", regular));
            table.addCell(bare(line.text().isEmpty() ? NOTHING : line.text(), regular));
        }
        document.add(table);
    }

    private void text(String text) throws DocumentException {
        String[] parts = (text.isBlank() ? NOTHING : text).split("\n");
        for (int i = 0; i < parts.length; i++) {
            var paragraph = new Paragraph(LEADING, clean(parts[i].isBlank() ? " " : parts[i]), regular);
            paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
            paragraph.setSpacingBefore(i == 0 ? 4 : 0);
            paragraph.setSpacingAfter(i == parts.length - 1 ? 6 : 0);
            document.add(paragraph);
        }
    }

    private void blank(int lines) throws DocumentException {
        for (int i = 0; i < lines; i++) {
            var line = new Paragraph(LEADING * 1.4f, new Chunk(new DottedLineSeparator()));
            document.add(line);
        }
    }

    private void table(PaperBlock.Table block) throws DocumentException {
        var widths = new float[block.widths().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = block.widths().get(i);
        }
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setHeaderRows(1);
        table.setSplitLate(false);
        block.titles().forEach(title -> table.addCell(ruled(title, smallHeavy, HEAD)));
        block.rows().forEach(row -> row.forEach(cell -> table.addCell(ruled(cell, small, null))));
        document.add(table);
    }

    private void signatures(PaperBlock.Signatures block) throws DocumentException {
        var table = new PdfPTable(Math.max(2, block.signatures().size()));
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        table.setKeepTogether(true);
        var placed = bare(block.placed(), regular);
        placed.setColspan(table.getNumberOfColumns());
        placed.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(placed);
        if (block.signatures().size() == 1) {
            table.addCell(bare("", regular));
        }
        block.signatures().forEach(one -> table.addCell(signed(one.role(), 0)));
        if (block.signatures().size() == 1) {
            table.addCell(bare("", regular));
        }
        block.signatures()
                .forEach(one ->
                        table.addCell(signed(one.name().isEmpty() ? "(" + PaperBlock.DOTS + ")" : one.name(), PEN)));
        table.completeRow();
        document.add(table);
    }

    /// @param above room over it
    private PdfPCell signed(String text, float above) {
        var cell = bare(text, regular);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setPaddingTop(above);
        return cell;
    }

    private static PdfPCell bare(String text, Font font) {
        var cell = new PdfPCell(new Phrase(LEADING, clean(text), font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setLeading(LEADING, 0);
        cell.setPaddingLeft(0);
        cell.setPaddingTop(0);
        cell.setPaddingBottom(3);
        return cell;
    }

    private static PdfPCell ruled(String text, Font font, Color ground) {
        var cell = new PdfPCell(new Phrase(SMALL * 1.3f, clean(text), font));
        cell.setLeading(SMALL * 1.3f, 0);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3);
        cell.setPaddingBottom(4);
        cell.setBackgroundColor(ground);
        return cell;
    }

    /// Signs that no printer has are left out; a line that a text has of its own stays.
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}

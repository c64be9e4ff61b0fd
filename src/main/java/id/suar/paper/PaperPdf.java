package id.suar.paper;

import id.suar.table.PdfFonts;
import id.suar.table.PdfPages;
import id.suar.table.Unclosed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// Writes papers as PDF, A4 upright, letters embedded. Several papers come one after another, each from a page of
/// its own, in one file to print.
public final class PaperPdf {

    private static final float MARGIN = 56;
    private static final float LETTER = 10;
    private static final float LEADING = 1.35f;
    private static final float PICTURE = 48;

    private final PdfFonts fonts;

    public PaperPdf() throws IOException {
        this.fonts = new PdfFonts();
    }

    /// Leaves the stream open.
    ///
    /// @param papers at least one
    public void write(List<Paper> papers, OutputStream out) throws IOException {
        Paper first = papers.getFirst();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, new Unclosed(out));
            writer.setPageEvent(new PdfPages(first.foot(), first.page(), first.locale(), fonts));
            document.addTitle(String.join(" ", first.title()) + (first.number().isEmpty() ? "" : " " + first.number()));
            document.addCreator("Suar");
            document.setDocumentLanguage(first.locale().toLanguageTag());
            document.open();
            var blocks = new PaperBlocks(document, writer, fonts);
            for (Paper paper : papers) {
                head(document, writer, paper);
                blocks.add(paper.blocks());
                // The next one begins a page; one that nothing is written on is not made.
                document.newPage();
            }
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /// The office's name with a rule under it, what everybody must know of the paper, its title.
    private void head(Document document, PdfWriter writer, Paper paper) throws DocumentException {
        var top = top(paper);
        boolean ruled = !paper.letterhead().empty();
        var words = cell(ruled);
        words.setPaddingLeft(0);
        List<String> over = ruled ? paper.letterhead().lines() : paper.marks();
        over.forEach(line -> words.addElement(line(line, LETTER, true, Element.ALIGN_LEFT)));
        top.addCell(words);
        var code = cell(ruled);
        code.setPaddingRight(0);
        if (!paper.form().isEmpty()) {
            code.addElement(line(paper.form(), LETTER - 1, true, Element.ALIGN_RIGHT));
        }
        if (paper.seal().isPresent()) {
            code.addElement(PaperCode.of(paper.seal().get().code(), writer));
        }
        top.addCell(code);
        document.add(top);
        if (ruled) {
            paper.marks().forEach(line -> document.add(line(line, LETTER - 1, true, Element.ALIGN_LEFT)));
        }
        paper.title().forEach(line -> document.add(line(line, LETTER + 3, true, Element.ALIGN_CENTER)));
        if (!paper.number().isEmpty()) {
            document.add(line(paper.number(), LETTER, false, Element.ALIGN_CENTER));
        }
        paper.seal().ifPresent(seal -> document.add(line(seal.code(), LETTER - 4, false, Element.ALIGN_CENTER)));
        document.add(line(" ", LETTER / 2, false, Element.ALIGN_LEFT));
    }

    /// With the picture in it where there is one.
    private static PdfPTable top(Paper paper) throws DocumentException {
        Optional<PdfPCell> picture = picture(paper);
        var top = new PdfPTable(picture.isPresent() ? new float[] {0.8f, 4.2f, 1} : new float[] {5, 1});
        top.setWidthPercentage(100);
        top.setSpacingAfter(LETTER / 2);
        picture.ifPresent(top::addCell);
        return top;
    }

    private static PdfPCell cell(boolean ruled) {
        var cell = new PdfPCell();
        rule(cell, ruled);
        return cell;
    }

    private static void rule(PdfPCell cell, boolean ruled) {
        cell.setBorder(ruled ? Rectangle.BOTTOM : Rectangle.NO_BORDER);
        cell.setBorderWidthBottom(ruled ? 1 : 0);
        cell.setPaddingBottom(ruled ? LETTER / 2 : 0);
    }

    private static Optional<PdfPCell> picture(Paper paper) throws DocumentException {
        if (paper.letterhead().picture().isEmpty()) {
            return Optional.empty();
        }
        try {
            Image image = Image.getInstance(paper.letterhead().picture().get());
            image.scaleToFit(PICTURE, PICTURE);
            var cell = new PdfPCell(image, false);
            rule(cell, true);
            cell.setPaddingLeft(0);
            return Optional.of(cell);
        } catch (IOException e) {
            // Somebody laid another file there: a letter without a picture is better than none.
            return Optional.empty();
        }
    }

    private Paragraph line(String text, float size, boolean heavy, int align) {
        var line = new Paragraph(size * LEADING, text, new Font(fonts.of(heavy), size));
        line.setAlignment(align);
        return line;
    }
}

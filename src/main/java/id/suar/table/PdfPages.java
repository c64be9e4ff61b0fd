package id.suar.table;

import java.text.MessageFormat;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// The foot of each page: title, page and how many there are, which is known when the last one is written.
public final class PdfPages extends PdfPageEventHelper {

    private static final float LETTER = 7.5f;
    private static final float ROOM = 48;

    private final String title;
    private final MessageFormat page;
    private final BaseFont font;
    private PdfTemplate count;

    PdfPages(PrintHead head, PdfFonts fonts) {
        this(head.title(), head.page(), head.locale(), fonts);
    }

    /// @param page with `{0}` for the page and `{1}` for how many there are
    public PdfPages(String title, String page, Locale locale, PdfFonts fonts) {
        this.title = title;
        this.page = new MessageFormat(page, locale);
        this.font = fonts.of(false);
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        count = writer.getDirectContent().createTemplate(ROOM, LETTER * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        String before = before(writer.getPageNumber());
        Rectangle paper = document.getPageSize();
        float y = document.bottomMargin() - LETTER * 2;
        float x = paper.getWidth() - document.rightMargin() - ROOM / 2;
        PdfContentByte canvas = writer.getDirectContent();
        text(canvas, title, document.leftMargin(), y);
        text(canvas, before, x - font.getWidthPoint(before, LETTER), y);
        canvas.addTemplate(count, x, y - LETTER / 2);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        String said = page.format(new Object[] {1, writer.getPageNumber() - 1});
        String after = said.substring(before(1).length());
        text(count, after, 0, LETTER / 2);
    }

    /// What stands before the number of pages.
    private String before(int number) {
        String one = page.format(new Object[] {number, 7});
        String other = page.format(new Object[] {number, 8});
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, same);
    }

    private void text(PdfContentByte canvas, String text, float x, float y) {
        canvas.beginText();
        canvas.setFontAndSize(font, LETTER);
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }
}

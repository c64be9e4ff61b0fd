package id.suar.table;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.pdf.BaseFont;

/// The program's own letters, embedded: paper looks the same on every computer.
public final class PdfFonts {

    private final BaseFont regular;
    private final BaseFont bold;

    public PdfFonts() throws IOException {
        this.regular = load("Inter-Regular.otf");
        this.bold = load("Inter-Bold.otf");
    }

    private static BaseFont load(String name) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/assets/fonts/" + name)) {
            BaseFont font = BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            font.setSubset(true);
            return font;
        }
    }

    public BaseFont of(boolean heavy) {
        return heavy ? bold : regular;
    }

    float width(String text, float size, boolean heavy) {
        return of(heavy).getWidthPoint(text, size);
    }
}

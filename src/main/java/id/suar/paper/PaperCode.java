package id.suar.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// A text as a QR code on a paper: drawn, not painted, so that it is sharp at any size.
final class PaperCode {

    private static final float SIDE = 62;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 1);

    private PaperCode() {}

    static Image of(String text, PdfWriter writer) {
        BitMatrix squares = squares(text);
        PdfTemplate drawing = writer.getDirectContent().createTemplate(SIDE, SIDE);
        float each = SIDE / squares.getWidth();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    drawing.rectangle(x * each, SIDE - (y + 1) * each, each, each);
                }
            }
        }
        drawing.fill();
        try {
            Image image = Image.getInstance(drawing);
            image.setAlignment(Element.ALIGN_RIGHT);
            return image;
        } catch (BadElementException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + text.length(), e);
        }
    }
}

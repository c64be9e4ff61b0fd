package id.suar.sync.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.WriterException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Bytes as QR codes and back, from clean pictures and from photographs of a screen.
public final class QrCodec {

    private static final Map<EncodeHintType, Object> WRITE = Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1");

    /// Smaller than this no code is.
    private static final int LEAST_SIDE = 80;

    private QrCodec() {}

    /// A code that has been read back after it was made.
    ///
    /// @param bytes at most 1,200: more do not read reliably
    /// @throws IllegalArgumentException when they do not fit, or the code does not read back
    public static Modules encode(byte[] bytes) {
        if (bytes.length > FrameCodec.MOST_BYTES) {
            throw new IllegalArgumentException(bytes.length + " bytes");
        }
        try {
            String latin = new String(bytes, StandardCharsets.ISO_8859_1);
            QRCode code = Encoder.encode(latin, ErrorCorrectionLevel.L, WRITE);
            int side = code.getMatrix().getWidth();
            boolean[] dark = new boolean[side * side];
            for (int i = 0; i < dark.length; i++) {
                dark[i] = code.getMatrix().get(i % side, i / side) == 1;
            }
            return readBack(new Modules(side, dark), bytes);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// What the code in a picture says; empty when there is none that can be read. A picture of several may say any.
    public static Optional<byte[]> decode(Picture picture) {
        Optional<byte[]> found = Optional.empty();
        for (Picture look = picture; found.isEmpty() && look.width() > LEAST_SIDE; look = look.halved()) {
            found = decode(new RGBLuminanceSource(look.width(), look.height(), look.argb()));
        }
        return found;
    }

    private static Modules readBack(Modules modules, byte[] bytes) {
        Picture picture = modules.picture(3);
        var source = new RGBLuminanceSource(picture.width(), picture.height(), picture.argb());
        if (decode(source).filter(read -> Arrays.equals(read, bytes)).isEmpty()) {
            throw new IllegalArgumentException("does not read back");
        }
        return modules;
    }

    private static Optional<byte[]> decode(LuminanceSource source) {
        var even = new BinaryBitmap(new GlobalHistogramBinarizer(source));
        var local = new BinaryBitmap(new HybridBinarizer(source));
        return one(even, true).or(() -> one(even, false)).or(() -> one(local, false));
    }

    private static Optional<byte[]> one(BinaryBitmap picture, boolean clean) {
        try {
            return Optional.of(bytes(new QRCodeReader().decode(picture, hints(clean))));
        } catch (ReaderException | RuntimeException e) {
            // Pictures can break its arithmetic; what it cannot read is no code.
            return Optional.empty();
        }
    }

    private static Map<DecodeHintType, Object> hints(boolean clean) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.CHARACTER_SET, "ISO-8859-1");
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
        hints.put(clean ? DecodeHintType.PURE_BARCODE : DecodeHintType.TRY_HARDER, true);
        return hints;
    }

    /// Its bytes as they were put in, whatever characters somebody takes them for.
    private static byte[] bytes(Result result) {
        var out = new ByteArrayOutputStream();
        if (result.getResultMetadata() != null
                && result.getResultMetadata().get(ResultMetadataType.BYTE_SEGMENTS) instanceof List<?> segments) {
            segments.forEach(segment -> out.writeBytes((byte[]) segment));
        }
        return out.size() > 0 ? out.toByteArray() : result.getText().getBytes(StandardCharsets.ISO_8859_1);
    }
}

package id.suar.count.photo;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.count.VoteRound;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.PictureFormat;
import id.suar.evidence.TakenCodec;
import id.suar.journal.UnreadableEntry;
import id.suar.region.TpsCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

/// The entries that tell of photos.
///
/// The body of [#ATTACHED] is one flat CBOR array:
///
/// ```
/// [election, contest, district, village, number, round, page,    what it shows
///  SHA-256 (32 bytes), bytes, format, width, height,             the file
///  day since 2024-01-01, second of the day,                      taken at, or null
///  latitude, longitude in millionths of a degree,                or null
///  name, null]                                                   room for more
/// ```
///
/// As an amendment it moves the photo to another page or form. The body of [#DETACHED] is an empty array.
public final class PhotoEntries {

    public static final String ATTACHED = "count.photo.attached/1";
    public static final String DETACHED = "count.photo.detached/1";

    private static final CBORFactory CBOR = new CBORFactory();
    private static final int ITEMS = 18;
    private static final int HASH = 32;
    private static final int MAX_KEY = 60;
    private static final int MAX_SIDE = 1_000_000;

    private PhotoEntries() {}

    public static boolean isOne(String kind) {
        return kind.equals(ATTACHED) || kind.equals(DETACHED);
    }

    static byte[] encodeDetached() {
        return new byte[] {(byte) 0x80};
    }

    static byte[] encode(Photo photo) {
        var out = new ByteArrayOutputStream(128);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(photo, ITEMS);
            writeForm(cbor, photo.form());
            cbor.writeNumber(photo.page());
            cbor.writeBinary(photo.content().bytes());
            cbor.writeNumber(photo.bytes());
            cbor.writeNumber(photo.format().ordinal());
            cbor.writeNumber(photo.width());
            cbor.writeNumber(photo.height());
            TakenCodec.write(cbor, photo.takenAt(), photo.position());
            cbor.writeString(photo.name());
            cbor.writeNull();
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableEntry when the body tells of no photo
    static Photo decode(byte[] body) {
        try (CBORParser cbor = CBOR.createParser(body)) {
            return read(cbor);
        } catch (IOException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new UnreadableEntry("photo: " + e.getMessage(), e);
        }
    }

    private static void writeForm(CBORGenerator cbor, PhotoForm form) throws IOException {
        String digits = form.station().digits();
        cbor.writeString(form.election());
        cbor.writeString(form.contest());
        cbor.writeNumber(Integer.parseInt(digits.substring(0, 6)));
        cbor.writeNumber(Integer.parseInt(digits.substring(6, 10)));
        cbor.writeNumber(Integer.parseInt(digits.substring(10)));
        cbor.writeNumber(form.round());
    }

    private static Photo read(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.START_ARRAY);
        String election = text(cbor, MAX_KEY);
        String contest = text(cbor, MAX_KEY);
        String station =
                "%06d%04d%03d".formatted(number(cbor, 0, 999_999), number(cbor, 0, 9_999), number(cbor, 0, 999));
        var form = new PhotoForm(election, contest, new TpsCode(station), number(cbor, 0, VoteRound.MAX));
        int page = number(cbor, 1, Photo.MAX_PAGE);
        EvidenceId content = hash(cbor);
        long bytes = number(cbor, 1, Integer.MAX_VALUE);
        PictureFormat format = PictureFormat.values()[number(cbor, 0, PictureFormat.values().length - 1)];
        int width = number(cbor, 1, MAX_SIDE);
        int height = number(cbor, 1, MAX_SIDE);
        var photo = new Photo(
                form,
                page,
                content,
                format,
                bytes,
                width,
                height,
                TakenCodec.time(cbor),
                TakenCodec.position(cbor),
                text(cbor, Photo.MAX_NAME));
        cbor.nextToken();
        cbor.skipChildren();
        expect(cbor.nextToken(), JsonToken.END_ARRAY);
        return photo;
    }

    private static EvidenceId hash(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_EMBEDDED_OBJECT);
        byte[] hash = cbor.getBinaryValue();
        if (hash.length != HASH) {
            throw new IOException("hash of " + hash.length + " bytes");
        }
        return EvidenceId.of(hash);
    }

    private static String text(CBORParser cbor, int most) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_STRING);
        String text = cbor.getText();
        if (text.length() > most) {
            throw new IOException("text of " + text.length() + " characters");
        }
        return text;
    }

    private static int number(CBORParser cbor, int least, int most) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_NUMBER_INT);
        int number = cbor.getIntValue();
        if (number < least || number > most) {
            throw new IOException("number " + number + " is not from " + least + " to " + most);
        }
        return number;
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException(wanted + " expected, found " + found);
        }
    }
}

package id.suar.evidence;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.UnreadableEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

/// The chain of custody: entries about evidence, whichever record uses it.
///
/// The body of [#ADDED] is one flat CBOR array:
///
/// ```
/// [SHA-256 (32 bytes), bytes, media type, name,
///  day since 2024-01-01, second of the day,          taken at, or null
///  latitude, longitude in millionths of a degree,    or null
///  null]                                             room for more
/// ```
///
/// The body of [#EXPORTED] is `[where to, null]`; those of [#DESCRIBED] and [#STEPPED] are answers to the forms of
/// [EvidenceForms], as [id.suar.form.AnswersCodec] writes them.
public final class EvidenceEntries {

    public static final String ADDED = "evidence.item.added/1";
    public static final String EXPORTED = "evidence.item.exported/1";
    public static final String DESCRIBED = "evidence.item.described/1";
    public static final String STEPPED = "evidence.item.stepped/1";

    private static final CBORFactory CBOR = new CBORFactory();
    private static final int ITEMS = 9;
    private static final int HASH = 32;
    private static final int MAX_WHERE = 300;

    private EvidenceEntries() {}

    static boolean isOne(String kind) {
        return switch (kind) {
            case ADDED, EXPORTED, DESCRIBED, STEPPED -> true;
            default -> false;
        };
    }

    static byte[] encode(EvidenceItem item) {
        var out = new ByteArrayOutputStream(96);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(item, ITEMS);
            cbor.writeBinary(item.content().bytes());
            cbor.writeNumber(item.bytes());
            cbor.writeString(item.type());
            cbor.writeString(item.name());
            TakenCodec.write(cbor, item.takenAt(), item.position());
            cbor.writeNull();
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] encodeExported(String where) {
        var out = new ByteArrayOutputStream(32);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(where, 2);
            cbor.writeString(where.substring(Math.max(0, where.length() - MAX_WHERE)));
            cbor.writeNull();
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableEntry when the body tells of no evidence
    static EvidenceItem decode(byte[] body) {
        try (CBORParser cbor = CBOR.createParser(body)) {
            expect(cbor.nextToken(), JsonToken.START_ARRAY);
            var item = new EvidenceItem(
                    hash(cbor),
                    bytes(cbor),
                    text(cbor, EvidenceItem.MAX_TYPE),
                    text(cbor, EvidenceItem.MAX_NAME),
                    TakenCodec.time(cbor),
                    TakenCodec.position(cbor));
            end(cbor);
            return item;
        } catch (IOException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new UnreadableEntry("evidence: " + e.getMessage(), e);
        }
    }

    static String decodeExported(byte[] body) {
        try (CBORParser cbor = CBOR.createParser(body)) {
            expect(cbor.nextToken(), JsonToken.START_ARRAY);
            String where = text(cbor, MAX_WHERE);
            end(cbor);
            return where;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableEntry("evidence exported: " + e.getMessage(), e);
        }
    }

    private static void end(CBORParser cbor) throws IOException {
        cbor.nextToken();
        cbor.skipChildren();
        expect(cbor.nextToken(), JsonToken.END_ARRAY);
    }

    private static EvidenceId hash(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_EMBEDDED_OBJECT);
        byte[] hash = cbor.getBinaryValue();
        if (hash.length != HASH) {
            throw new IOException("hash of " + hash.length + " bytes");
        }
        return EvidenceId.of(hash);
    }

    private static long bytes(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_NUMBER_INT);
        return cbor.getLongValue();
    }

    private static String text(CBORParser cbor, int most) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_STRING);
        String text = cbor.getText();
        if (text.length() > most) {
            throw new IOException("text of " + text.length() + " characters");
        }
        return text;
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException(wanted + " expected, found " + found);
        }
    }
}

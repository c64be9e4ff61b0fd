package id.suar.count.recap;

import static id.suar.count.recap.FieldCodec.expect;
import static id.suar.count.recap.FieldCodec.number;
import static id.suar.count.recap.FieldCodec.text;
import static id.suar.count.recap.FieldCodec.writeText;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.UnreadableEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries that discrepancies are made of. Both kinds carry the whole of it, as one flat CBOR array:
///
/// ```
/// [election, contest, district, village, number, figure,        where; null where the unit is wider
///  own, own version, recap, recap version, class,               class by its place in DifferenceClass
///  found at (seconds), found by, raised: day and second of it,  or null
///  answer, corrected to, objection, note, [attachments], status, null]
/// ```
public final class DiscrepancyEntries {

    public static final String RECORDED = "recap.discrepancy.recorded/1";
    public static final String FOLLOWED = "recap.discrepancy.followed/1";

    private static final CBORFactory CBOR = new CBORFactory();
    private static final int ITEMS = 22;
    private static final int MAX_KEY = 100;
    private static final int DAY = 86_399;
    private static final long LAST_SECOND = 253_402_300_799L;

    private DiscrepancyEntries() {}

    public static boolean isOne(String kind) {
        return kind.equals(RECORDED) || kind.equals(FOLLOWED);
    }

    public static byte[] encode(Discrepancy one) {
        var out = new ByteArrayOutputStream(128);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(one, ITEMS);
            cbor.writeString(one.election());
            cbor.writeString(one.contest());
            FieldCodec.writeUnit(cbor, one.unit());
            cbor.writeString(one.figure());
            cbor.writeNumber(one.own());
            writeText(cbor, one.ownVersion());
            cbor.writeNumber(one.recap());
            writeText(cbor, one.recapVersion());
            cbor.writeNumber(one.main().ordinal());
            cbor.writeNumber(one.foundAt().getEpochSecond());
            writeText(cbor, one.foundBy());
            FieldCodec.writeDay(cbor, one.raised().map(LocalDateTime::toLocalDate));
            cbor.writeNumber(
                    one.raised().map(at -> at.toLocalTime().toSecondOfDay()).orElse(0));
            cbor.writeNumber(one.answer().ordinal());
            cbor.writeNumber(one.correctedTo());
            writeText(cbor, one.objection());
            writeText(cbor, one.note());
            cbor.writeStartArray(one.attachments(), one.attachments().size());
            for (String hash : one.attachments()) {
                cbor.writeString(hash);
            }
            cbor.writeEndArray();
            cbor.writeNumber(one.status().ordinal());
            cbor.writeNull();
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableEntry when the body is not a discrepancy
    public static Discrepancy decode(byte[] body) {
        try (CBORParser cbor = CBOR.createParser(body)) {
            return read(cbor);
        } catch (IOException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new UnreadableEntry("discrepancy: " + e.getMessage(), e);
        }
    }

    private static Discrepancy read(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.START_ARRAY);
        var one = new Discrepancy(
                text(cbor, MAX_KEY),
                text(cbor, MAX_KEY),
                FieldCodec.unit(cbor),
                text(cbor, MAX_KEY),
                figure(cbor),
                text(cbor, MAX_KEY),
                figure(cbor),
                text(cbor, MAX_KEY),
                one(cbor, DifferenceClass.values()),
                instant(cbor),
                text(cbor, Discrepancy.MAX_TEXT),
                raised(cbor),
                one(cbor, Discrepancy.Answer.values()),
                figure(cbor),
                text(cbor, Discrepancy.MAX_TEXT),
                text(cbor, Discrepancy.MAX_TEXT),
                attachments(cbor),
                one(cbor, Discrepancy.Status.values()));
        cbor.nextToken();
        cbor.skipChildren();
        expect(cbor.nextToken(), JsonToken.END_ARRAY);
        return one;
    }

    private static int figure(CBORParser cbor) throws IOException {
        return number(cbor, RecapFigures.BLANK, RecapFigures.MAX);
    }

    private static <T> T one(CBORParser cbor, T[] values) throws IOException {
        return values[number(cbor, 0, values.length - 1)];
    }

    private static Instant instant(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_NUMBER_INT);
        long second = cbor.getLongValue();
        if (second < 0 || second > LAST_SECOND) {
            throw new IOException("second " + second);
        }
        return Instant.ofEpochSecond(second);
    }

    private static Optional<LocalDateTime> raised(CBORParser cbor) throws IOException {
        Optional<LocalDate> day = FieldCodec.day(cbor);
        LocalTime time = LocalTime.ofSecondOfDay(number(cbor, 0, DAY));
        return day.map(date -> LocalDateTime.of(date, time));
    }

    private static List<String> attachments(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.START_ARRAY);
        List<String> hashes = new ArrayList<>();
        while (cbor.nextToken() == JsonToken.VALUE_STRING) {
            String hash = cbor.getText();
            if (hash.length() > MAX_KEY || hashes.size() >= Discrepancy.MAX_ATTACHMENTS) {
                throw new IOException("attachments");
            }
            hashes.add(hash);
        }
        expect(cbor.currentToken(), JsonToken.END_ARRAY);
        return hashes;
    }
}

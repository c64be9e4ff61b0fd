package id.suar.count.keying;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.count.CellMark;
import id.suar.count.CellReading;
import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.journal.EntryId;
import id.suar.journal.NewEntry;
import id.suar.journal.UnreadableEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The entries of second keyings.
///
/// ```
/// keyed:   [sheet, basis, keyer or null, body of a sheet as CountEntries writes it]
/// settled: [by or null, note or null, figure, first, its state, second, its state, settled, its state, why or null, …]
/// ```
///
/// Somebody who is the entry's own actor is null; a blank is null; states are numbers in the order of
/// [CellMark.State].
public final class KeyingEntries {

    public static final String KEYED = "keying.keyed/1";
    public static final String SETTLED = "keying.settled/1";

    /// More cells than any form has.
    private static final int MAX_FIGURES = 2_000;

    /// A name of an entry has about 40 characters.
    private static final int MAX_ID = 100;

    private static final CBORFactory CBOR = new CBORFactory();

    private KeyingEntries() {}

    public static boolean isOne(String kind) {
        return kind.equals(KEYED) || kind.equals(SETTLED);
    }

    /// @param actor of the entry that this becomes the body of
    public static byte[] encode(Keyed keyed, String actor) {
        var out = new ByteArrayOutputStream(160);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(keyed, 4);
            cbor.writeString(keyed.sheet().toString());
            cbor.writeString(keyed.basis().toString());
            writeText(cbor, keyed.keyer().equals(actor) ? "" : keyed.keyer());
            cbor.writeBinary(CountEntries.encode(keyed.second(), keyed.keyer()));
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableEntry when the body is not a keying
    public static Keyed keyed(byte[] body, String actor) {
        return read(body, cbor -> {
            EntryId sheet = EntryId.parse(text(cbor, MAX_ID));
            EntryId basis = EntryId.parse(text(cbor, MAX_ID));
            String named = text(cbor, CountSheet.MAX_TEXT);
            String keyer = named.isEmpty() ? actor : named;
            expect(cbor.nextToken(), JsonToken.VALUE_EMBEDDED_OBJECT);
            return new Keyed(sheet, basis, keyer, CountEntries.decode(cbor.getBinaryValue(), keyer));
        });
    }

    /// @param actor of the entry that this becomes the body of
    public static byte[] encode(Settlement settlement, String actor) {
        var out = new ByteArrayOutputStream(160);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(settlement, 2 + 8 * settlement.figures().size());
            writeText(cbor, settlement.by().equals(actor) ? "" : settlement.by());
            writeText(cbor, settlement.note());
            for (SettledFigure one : settlement.figures()) {
                cbor.writeString(one.figure());
                write(cbor, one.first());
                write(cbor, one.second());
                write(cbor, one.settled());
                writeText(cbor, one.why());
            }
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableEntry when the body is not a settlement
    public static Settlement settlement(byte[] body, String actor) {
        return read(body, cbor -> {
            String by = text(cbor, CountSheet.MAX_TEXT);
            String note = text(cbor, CountSheet.MAX_TEXT);
            List<SettledFigure> figures = new ArrayList<>();
            while (cbor.nextToken() == JsonToken.VALUE_STRING) {
                String figure = cbor.getText();
                figures.add(new SettledFigure(
                        figure, reading(cbor), reading(cbor), reading(cbor), text(cbor, SettledFigure.MAX_WHY)));
                if (figures.size() > MAX_FIGURES) {
                    throw new IOException("more than " + MAX_FIGURES + " figures");
                }
            }
            expect(cbor.currentToken(), JsonToken.END_ARRAY);
            return new Settlement(by.isEmpty() ? actor : by, note, figures);
        });
    }

    private interface Reading<T> {
        T of(CBORParser cbor) throws IOException;
    }

    private static <T> T read(byte[] body, Reading<T> reading) {
        if (body.length > NewEntry.MAX_BODY) {
            throw new UnreadableEntry("keying of " + body.length + " bytes");
        }
        try (CBORParser cbor = CBOR.createParser(body)) {
            expect(cbor.nextToken(), JsonToken.START_ARRAY);
            return reading.of(cbor);
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            throw new UnreadableEntry("keying: " + e.getMessage(), e);
        }
    }

    private static void write(CBORGenerator cbor, CellReading reading) throws IOException {
        if (reading.value() == Figures.BLANK) {
            cbor.writeNull();
        } else {
            cbor.writeNumber(reading.value());
        }
        cbor.writeNumber(reading.state().ordinal());
    }

    private static CellReading reading(CBORParser cbor) throws IOException {
        int value = cbor.nextToken() == JsonToken.VALUE_NULL ? Figures.BLANK : number(cbor, Figures.MAX);
        cbor.nextToken();
        return new CellReading(value, CellMark.State.values()[number(cbor, CellMark.State.values().length - 1)]);
    }

    private static int number(CBORParser cbor, int most) throws IOException {
        expect(cbor.currentToken(), JsonToken.VALUE_NUMBER_INT);
        int number = cbor.getIntValue();
        if (number < 0 || number > most) {
            throw new IOException("number " + number);
        }
        return number;
    }

    private static void writeText(CBORGenerator cbor, String text) throws IOException {
        if (text.isEmpty()) {
            cbor.writeNull();
        } else {
            cbor.writeString(text);
        }
    }

    /// Empty for null.
    private static String text(CBORParser cbor, int most) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        expect(cbor.currentToken(), JsonToken.VALUE_STRING);
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

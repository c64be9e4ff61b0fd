package id.suar.count.recap;

import static id.suar.count.recap.FieldCodec.expect;
import static id.suar.count.recap.FieldCodec.number;
import static id.suar.count.recap.FieldCodec.numberOrNull;
import static id.suar.count.recap.FieldCodec.text;
import static id.suar.count.recap.FieldCodec.writeText;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.election.FormLayout;
import id.suar.journal.UnreadableEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

/// The entries that rows of D.Hasil are made of. Both kinds carry a whole row.
///
/// The body is one flat CBOR array, so that a segment can put many of them on their side:
///
/// ```
/// [election, contest, layout, pairs, district, village, number,      where; null where the unit is wider
///  day of the plenary since 2024-01-01, form,                        or null; null for D.Hasil Kecamatan
///  each figure in the layout's order,                                null: blank; -1: not held
///  reader, note,                                                     or null
///  null]                                                             room for what later forms need
/// ```
///
/// A reader who is the entry's own actor is null.
public final class RecapEntries {

    public static final String RECORDED = "recap.recorded/1";
    public static final String CORRECTED = "recap.corrected/1";

    private static final CBORFactory CBOR = new CBORFactory();
    private static final int HEAD = 9;
    private static final int TAIL = 3;
    private static final int NOT_HELD = -1;
    private static final int MAX_KEY = 100;

    private RecapEntries() {}

    public static boolean isOne(String kind) {
        return kind.equals(RECORDED) || kind.equals(CORRECTED);
    }

    /// @param actor of the entry that this becomes the body of
    public static byte[] encode(RecapRow row, String actor) {
        var out = new ByteArrayOutputStream(96);
        RecapFigures figures = row.figures();
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(row, HEAD + figures.layout().figures().size() + TAIL);
            cbor.writeString(row.election());
            cbor.writeString(row.contest());
            cbor.writeString(figures.layout().key());
            cbor.writeNumber(figures.layout().pairs());
            FieldCodec.writeUnit(cbor, row.unit());
            FieldCodec.writeDay(cbor, row.plenary());
            writeText(cbor, row.form() == RecapForm.DISTRICT ? "" : row.form().key());
            for (int value : figures.values()) {
                if (value == RecapFigures.BLANK) {
                    cbor.writeNull();
                } else {
                    cbor.writeNumber(value == RecapFigures.NOT_HELD ? NOT_HELD : value);
                }
            }
            writeText(cbor, row.reader().equals(actor) ? "" : row.reader());
            writeText(cbor, row.note());
            cbor.writeNull();
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableEntry when the body is not a row
    public static RecapRow decode(byte[] body, String actor) {
        try (CBORParser cbor = CBOR.createParser(body)) {
            return read(cbor, actor);
        } catch (IOException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new UnreadableEntry("recap row: " + e.getMessage(), e);
        }
    }

    private static RecapRow read(CBORParser cbor, String actor) throws IOException {
        expect(cbor.nextToken(), JsonToken.START_ARRAY);
        String election = text(cbor, MAX_KEY);
        String contest = text(cbor, MAX_KEY);
        FormLayout layout = FormLayout.of(text(cbor, MAX_KEY), number(cbor, 1, FormLayout.MAX_PAIRS));
        RecapUnit unit = FieldCodec.unit(cbor);
        var plenary = FieldCodec.day(cbor);
        RecapForm form = form(text(cbor, MAX_KEY));
        var values = new int[layout.figures().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numberOrNull(cbor, NOT_HELD, RecapFigures.MAX)
                    .map(value -> value == NOT_HELD ? RecapFigures.NOT_HELD : value)
                    .orElse(RecapFigures.BLANK);
        }
        String reader = text(cbor, RecapRow.MAX_TEXT);
        var row = new RecapRow(
                election,
                contest,
                unit,
                RecapFigures.of(layout, values),
                plenary,
                form,
                reader.isEmpty() ? actor : reader,
                text(cbor, RecapRow.MAX_TEXT));
        cbor.nextToken();
        cbor.skipChildren();
        expect(cbor.nextToken(), JsonToken.END_ARRAY);
        return row;
    }

    private static RecapForm form(String key) throws IOException {
        return key.isEmpty() ? RecapForm.DISTRICT : RecapForm.of(key).orElseThrow(() -> new IOException("form " + key));
    }
}

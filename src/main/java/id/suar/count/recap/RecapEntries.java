package id.suar.count.recap;

import static id.suar.count.recap.FieldCodec.expect;
import static id.suar.count.recap.FieldCodec.numberOrNull;
import static id.suar.count.recap.FieldCodec.text;
import static id.suar.count.recap.FieldCodec.writeText;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.election.Ballot;
import id.suar.election.FormLayout;
import id.suar.election.PartyRows;
import id.suar.journal.UnreadableEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;

/// The entries that rows of D.Hasil are made of. Both kinds carry a whole row.
///
/// The body is one flat CBOR array, so that a segment can put many of them on their side:
///
/// ```
/// [election, contest, layout, shape, district, village, number,      where; null where the unit is wider
///  day of the plenary since 2024-01-01, form,                        or null; null for D.Hasil Kecamatan
///  each figure that is not a party's, in the layout's order,         null: blank; -1: not held
///  an array of its figures for each party,                           rows, then the total
///  reader, note,                                                     or null
///  null]                                                             room for what later forms need
/// ```
///
/// The shape is the ballot's word for how many rows it has, a number where it is one. A reader who is the entry's own
/// actor is null.
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
            List<String> single = figures.layout().single();
            int parties = figures.layout().parties().size();
            cbor.writeStartArray(row, HEAD + single.size() + parties + TAIL);
            cbor.writeString(row.election());
            cbor.writeString(row.contest());
            cbor.writeString(figures.layout().key());
            writeShape(cbor, figures.layout());
            FieldCodec.writeUnit(cbor, row.unit());
            FieldCodec.writeDay(cbor, row.plenary());
            writeText(cbor, row.form() == RecapForm.DISTRICT ? "" : row.form().key());
            for (String figure : single) {
                writeFigure(cbor, figures.value(figure));
            }
            for (PartyRows party : figures.layout().parties()) {
                cbor.writeStartArray(party, party.parts().size() + 1);
                for (String figure : party.parts()) {
                    writeFigure(cbor, figures.value(figure));
                }
                writeFigure(cbor, figures.value(party.total()));
                cbor.writeEndArray();
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

    private static void writeShape(CBORGenerator cbor, FormLayout layout) throws IOException {
        if (layout.numbers() > 0) {
            cbor.writeNumber(layout.numbers());
        } else {
            cbor.writeString(layout.ballot().shape());
        }
    }

    private static void writeFigure(CBORGenerator cbor, int value) throws IOException {
        if (value == RecapFigures.BLANK) {
            cbor.writeNull();
        } else {
            cbor.writeNumber(value == RecapFigures.NOT_HELD ? NOT_HELD : value);
        }
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
        FormLayout layout = layout(cbor);
        RecapUnit unit = FieldCodec.unit(cbor);
        var plenary = FieldCodec.day(cbor);
        RecapForm form = form(text(cbor, MAX_KEY));
        RecapFigures figures = figures(cbor, layout);
        String reader = text(cbor, RecapRow.MAX_TEXT);
        var row = new RecapRow(
                election,
                contest,
                unit,
                figures,
                plenary,
                form,
                reader.isEmpty() ? actor : reader,
                text(cbor, RecapRow.MAX_TEXT));
        cbor.nextToken();
        cbor.skipChildren();
        expect(cbor.nextToken(), JsonToken.END_ARRAY);
        return row;
    }

    private static FormLayout layout(CBORParser cbor) throws IOException {
        String key = text(cbor, MAX_KEY);
        if (cbor.nextToken() == JsonToken.VALUE_STRING) {
            return FormLayout.of(Ballot.of(key, cbor.getText()));
        }
        return FormLayout.of(new Ballot.Numbers(key, cbor.getIntValue()));
    }

    private static RecapFigures figures(CBORParser cbor, FormLayout layout) throws IOException {
        var values = new int[layout.figures().size()];
        for (String figure : layout.single()) {
            values[layout.place(figure).orElseThrow()] = figure(cbor);
        }
        for (PartyRows party : layout.parties()) {
            expect(cbor.nextToken(), JsonToken.START_ARRAY);
            for (String figure : party.parts()) {
                values[layout.place(figure).orElseThrow()] = figure(cbor);
            }
            values[layout.place(party.total()).orElseThrow()] = figure(cbor);
            expect(cbor.nextToken(), JsonToken.END_ARRAY);
        }
        return RecapFigures.of(layout, values);
    }

    private static int figure(CBORParser cbor) throws IOException {
        return numberOrNull(cbor, NOT_HELD, RecapFigures.MAX)
                .map(value -> value == NOT_HELD ? RecapFigures.NOT_HELD : value)
                .orElse(RecapFigures.BLANK);
    }

    private static RecapForm form(String key) throws IOException {
        return key.isEmpty() ? RecapForm.DISTRICT : RecapForm.of(key).orElseThrow(() -> new IOException("form " + key));
    }
}

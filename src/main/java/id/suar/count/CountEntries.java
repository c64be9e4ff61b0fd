package id.suar.count;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.election.Ballot;
import id.suar.election.FormLayout;
import id.suar.election.PartyRows;
import id.suar.journal.UnreadableEntry;
import id.suar.region.TpsCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The entries that counts are made of. Both kinds carry a whole sheet.
///
/// The body is one flat CBOR array, so that a segment can put many of them on their side:
///
/// ```
/// [election, contest, layout, rows, district, village, number,       where; rows: 3, or "1-17:8 24:8"
///  day since 2024-01-01, second of the day,                          seen at, or null
///  residual of each figure in the order of Forecast, or null,        what
///  [residuals of a party's figures, or nulls], …                     on forms of parties
///  observer, note, {rule: explanation}, district name, village name, rarely: or null
///  what stands beside the figures: PaperCodec]                       rarely: or null
/// ```
///
/// An observer who is the entry's own actor is null. A name is null where it is our own spelling, and an empty
/// text where the file that it came from left it blank.
public final class CountEntries {

    public static final String RECORDED = "count.sheet.recorded/1";
    public static final String CORRECTED = "count.sheet.corrected/1";

    static final int MAX_EXPLANATIONS = 100;

    /// More than any form has cells.
    static final int MAX_MARKS = 2_000;

    private static final CBORFactory CBOR = new CBORFactory();
    private static final LocalDate DAY_ZERO = LocalDate.of(2024, 1, 1);
    private static final int HEAD = 9;
    private static final int TAIL = 6;

    private CountEntries() {}

    public static boolean isOne(String kind) {
        return kind.equals(RECORDED) || kind.equals(CORRECTED);
    }

    /// @param actor of the entry that this becomes the body of
    public static byte[] encode(CountSheet sheet, String actor) {
        var out = new ByteArrayOutputStream(96);
        Figures figures = sheet.figures();
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            FormLayout layout = figures.layout();
            List<String> order = Forecast.order(layout);
            cbor.writeStartArray(sheet, HEAD + order.size() + layout.parties().size() + TAIL);
            writeHead(cbor, sheet);
            var forecast = new Forecast(figures);
            for (String figure : order) {
                writeResidual(cbor, figures.value(figure), forecast.of(figure));
            }
            for (PartyRows party : layout.parties()) {
                writeParty(cbor, figures, party, forecast.of(party));
            }
            writeText(cbor, sheet.observer().equals(actor) ? "" : sheet.observer());
            writeText(cbor, sheet.note());
            writeExplanations(cbor, sheet.explanations());
            writeName(cbor, sheet.districtName());
            writeName(cbor, sheet.villageName());
            PaperCodec.write(cbor, sheet);
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableEntry when the body is not a sheet
    public static CountSheet decode(byte[] body, String actor) {
        try (CBORParser cbor = CBOR.createParser(body)) {
            return read(cbor, actor);
        } catch (IOException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new UnreadableEntry("count sheet: " + e.getMessage(), e);
        }
    }

    private static void writeParty(CBORGenerator cbor, Figures figures, PartyRows party, int total) throws IOException {
        cbor.writeStartArray(party, party.candidates().size() + 2);
        for (String part : party.parts()) {
            writeResidual(cbor, figures.value(part), 0);
        }
        writeResidual(cbor, figures.value(party.total()), total);
        cbor.writeEndArray();
    }

    private static void writeResidual(CBORGenerator cbor, int value, int predicted) throws IOException {
        if (value == Figures.BLANK) {
            cbor.writeNull();
        } else {
            cbor.writeNumber(value - predicted);
        }
    }

    private static void writeHead(CBORGenerator cbor, CountSheet sheet) throws IOException {
        String digits = sheet.station().digits();
        cbor.writeString(sheet.election());
        cbor.writeString(sheet.contest());
        cbor.writeString(sheet.figures().layout().key());
        writeRows(cbor, sheet.figures().layout());
        cbor.writeNumber(Integer.parseInt(digits.substring(0, 6)));
        cbor.writeNumber(Integer.parseInt(digits.substring(6, 10)));
        cbor.writeNumber(Integer.parseInt(digits.substring(10)));
        if (sheet.seenAt().isEmpty()) {
            cbor.writeNull();
            cbor.writeNull();
        } else {
            LocalDateTime seen = sheet.seenAt().get();
            cbor.writeNumber((int) (seen.toLocalDate().toEpochDay() - DAY_ZERO.toEpochDay()));
            cbor.writeNumber(seen.toLocalTime().toSecondOfDay());
        }
    }

    private static void writeRows(CBORGenerator cbor, FormLayout layout) throws IOException {
        if (FormLayout.isNumbered(layout.key())) {
            cbor.writeNumber(layout.numbers());
        } else {
            cbor.writeString(layout.ballot().shape());
        }
    }

    private static CountSheet read(CBORParser cbor, String actor) throws IOException {
        expect(cbor.nextToken(), JsonToken.START_ARRAY);
        String election = text(cbor);
        String contest = text(cbor);
        FormLayout layout = layout(cbor);
        TpsCode station = TpsCode.of(number(cbor, 0, 999_999), number(cbor, 0, 9_999), number(cbor, 0, 999));
        Optional<LocalDateTime> seenAt = seenAt(cbor);
        Figures figures = figures(cbor, layout);
        String observer = text(cbor);
        String note = text(cbor);
        Map<String, String> explanations = explanations(cbor);
        Optional<String> district = name(cbor);
        Optional<String> village = name(cbor);
        PaperCodec.Beside beside = PaperCodec.read(cbor);
        expect(cbor.nextToken(), JsonToken.END_ARRAY);
        return new CountSheet(
                election,
                contest,
                station,
                beside.round(),
                figures,
                beside.marks(),
                beside.paper(),
                seenAt,
                observer.isEmpty() ? actor : observer,
                note,
                explanations,
                district,
                village);
    }

    private static FormLayout layout(CBORParser cbor) throws IOException {
        String key = text(cbor);
        if (cbor.nextToken() == JsonToken.VALUE_STRING) {
            return FormLayout.of(Ballot.of(key, cbor.getText()));
        }
        return FormLayout.of(new Ballot.Numbers(key, cbor.getIntValue()));
    }

    private static Figures figures(CBORParser cbor, FormLayout layout) throws IOException {
        int[] values = Figures.blank(layout).values();
        var forecast = new Forecast(Figures.beingRead(layout, values));
        for (String figure : Forecast.order(layout)) {
            if (cbor.nextToken() != JsonToken.VALUE_NULL) {
                values[layout.place(figure).orElseThrow()] = value(cbor, figure, forecast.of(figure));
            }
        }
        for (PartyRows party : layout.parties()) {
            expect(cbor.nextToken(), JsonToken.START_ARRAY);
            for (String figure : Forecast.party(party)) {
                if (cbor.nextToken() != JsonToken.VALUE_NULL) {
                    int predicted = figure.equals(party.total()) ? forecast.of(party) : 0;
                    values[layout.place(figure).orElseThrow()] = value(cbor, figure, predicted);
                }
            }
            expect(cbor.nextToken(), JsonToken.END_ARRAY);
        }
        return Figures.of(layout, values);
    }

    /// Stands at its residual.
    private static int value(CBORParser cbor, String figure, int predicted) throws IOException {
        int value = Math.addExact(cbor.getIntValue(), predicted);
        if (value < 0) {
            throw new IOException("figure " + figure + " is " + value);
        }
        return value;
    }

    private static Optional<LocalDateTime> seenAt(CBORParser cbor) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            cbor.nextToken();
            return Optional.empty();
        }
        LocalDate day = DAY_ZERO.plusDays(cbor.getIntValue());
        return Optional.of(LocalDateTime.of(day, LocalTime.ofSecondOfDay(number(cbor, 0, 86_399))));
    }

    private static void writeExplanations(CBORGenerator cbor, Map<String, String> explanations) throws IOException {
        if (explanations.isEmpty()) {
            cbor.writeNull();
            return;
        }
        cbor.writeStartObject(explanations, explanations.size());
        for (var explanation : new TreeMap<>(explanations).entrySet()) {
            cbor.writeStringField(explanation.getKey(), explanation.getValue());
        }
        cbor.writeEndObject();
    }

    private static Map<String, String> explanations(CBORParser cbor) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return Map.of();
        }
        Map<String, String> explanations = new TreeMap<>();
        while (cbor.nextToken() == JsonToken.FIELD_NAME) {
            explanations.put(cbor.currentName(), text(cbor));
            if (explanations.size() > MAX_EXPLANATIONS) {
                throw new IOException("more than " + MAX_EXPLANATIONS + " explanations");
            }
        }
        return explanations;
    }

    private static void writeText(CBORGenerator cbor, String text) throws IOException {
        if (text.isEmpty()) {
            cbor.writeNull();
        } else {
            cbor.writeString(text);
        }
    }

    private static void writeName(CBORGenerator cbor, Optional<String> name) throws IOException {
        if (name.isPresent()) {
            cbor.writeString(name.get());
        } else {
            cbor.writeNull();
        }
    }

    private static Optional<String> name(CBORParser cbor) throws IOException {
        String name = text(cbor);
        return cbor.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(name);
    }

    /// Empty for null.
    private static String text(CBORParser cbor) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        expect(cbor.currentToken(), JsonToken.VALUE_STRING);
        String text = cbor.getText();
        if (text.length() > CountSheet.MAX_TEXT) {
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

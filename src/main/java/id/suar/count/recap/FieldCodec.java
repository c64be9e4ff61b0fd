package id.suar.count.recap;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/// Fields that both kinds of entry of this room have, one item of an array each, checked as they are read.
final class FieldCodec {

    private static final LocalDate DAY_ZERO = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 100_000;
    private static final int REGION = 6;
    private static final int VILLAGE = 10;

    private FieldCodec() {}

    static void writeUnit(CBORGenerator cbor, RecapUnit unit) throws IOException {
        String digits = unit.digits();
        cbor.writeNumber(Integer.parseInt(digits.substring(0, REGION)));
        writePart(cbor, digits, REGION, VILLAGE);
        writePart(cbor, digits, VILLAGE, digits.length());
    }

    private static void writePart(CBORGenerator cbor, String digits, int from, int to) throws IOException {
        if (digits.length() <= from) {
            cbor.writeNull();
        } else {
            cbor.writeNumber(Integer.parseInt(digits.substring(from, to)));
        }
    }

    static RecapUnit unit(CBORParser cbor) throws IOException {
        var digits = new StringBuilder(padded(number(cbor, 0, 999_999), 1_000_000));
        Optional<Integer> village = numberOrNull(cbor, 0, 9_999);
        Optional<Integer> number = numberOrNull(cbor, 0, 999);
        village.ifPresent(part -> digits.append(padded(part, 10_000)));
        number.ifPresent(part -> digits.append(padded(part, 1_000)));
        return new RecapUnit(digits.toString());
    }

    /// @param beyond the power of ten that has one digit more than is wanted
    private static String padded(int part, int beyond) {
        return Integer.toString(beyond + part).substring(1);
    }

    static void writeDay(CBORGenerator cbor, Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            cbor.writeNumber((int) (day.get().toEpochDay() - DAY_ZERO.toEpochDay()));
        } else {
            cbor.writeNull();
        }
    }

    static Optional<LocalDate> day(CBORParser cbor) throws IOException {
        return numberOrNull(cbor, -DAYS, DAYS).map(DAY_ZERO::plusDays);
    }

    static void writeText(CBORGenerator cbor, String text) throws IOException {
        if (text.isEmpty()) {
            cbor.writeNull();
        } else {
            cbor.writeString(text);
        }
    }

    /// Empty for null.
    static String text(CBORParser cbor, int most) throws IOException {
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

    static int number(CBORParser cbor, int least, int most) throws IOException {
        cbor.nextToken();
        return current(cbor, least, most);
    }

    static Optional<Integer> numberOrNull(CBORParser cbor, int least, int most) throws IOException {
        return cbor.nextToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(current(cbor, least, most));
    }

    private static int current(CBORParser cbor, int least, int most) throws IOException {
        expect(cbor.currentToken(), JsonToken.VALUE_NUMBER_INT);
        int number = cbor.getIntValue();
        if (number < least || number > most) {
            throw new IOException("number " + number);
        }
        return number;
    }

    static void expect(JsonToken found, JsonToken expected) throws IOException {
        if (found != expected) {
            throw new IOException(found + " where " + expected + " belongs");
        }
    }
}

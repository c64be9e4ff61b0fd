package id.suar.count;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/// Single items of a body: days count from 2024-01-01, times are minutes of the day, what is absent is null.
final class ItemCodec {

    private static final LocalDate DAY_ZERO = LocalDate.of(2024, 1, 1);

    private final CBORParser cbor;

    ItemCodec(CBORParser cbor) {
        this.cbor = cbor;
    }

    static void writeDay(CBORGenerator cbor, Optional<LocalDate> day) throws IOException {
        if (day.isEmpty()) {
            cbor.writeNull();
        } else {
            cbor.writeNumber((int) (day.get().toEpochDay() - DAY_ZERO.toEpochDay()));
        }
    }

    static void writeNumber(CBORGenerator cbor, int number) throws IOException {
        if (number < 0) {
            cbor.writeNull();
        } else {
            cbor.writeNumber(number);
        }
    }

    static void writeText(CBORGenerator cbor, String text) throws IOException {
        if (text.isEmpty()) {
            cbor.writeNull();
        } else {
            cbor.writeString(text);
        }
    }

    /// Stands at an array's beginning unless the item is null.
    boolean absent() throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return true;
        }
        expect(cbor.currentToken(), JsonToken.START_ARRAY);
        return false;
    }

    void end() throws IOException {
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            if (cbor.currentToken() == null) {
                throw new IOException("ends too early");
            }
            cbor.skipChildren();
        }
    }

    <E> E one(E[] values) throws IOException {
        cbor.nextToken();
        return valid(values, cbor.getIntValue());
    }

    static <E> E valid(E[] values, int place) throws IOException {
        if (place < 0 || place >= values.length) {
            throw new IOException("no value " + place);
        }
        return values[place];
    }

    int number(int most) throws IOException {
        cbor.nextToken();
        int number = cbor.getIntValue();
        if (number < 0 || number > most) {
            throw new IOException("number " + number);
        }
        return number;
    }

    boolean yes() throws IOException {
        cbor.nextToken();
        return cbor.getBooleanValue();
    }

    Optional<LocalDate> day() throws IOException {
        return cbor.nextToken() == JsonToken.VALUE_NULL
                ? Optional.empty()
                : Optional.of(DAY_ZERO.plusDays(cbor.getIntValue()));
    }

    Optional<LocalTime> time() throws IOException {
        return cbor.nextToken() == JsonToken.VALUE_NULL
                ? Optional.empty()
                : Optional.of(LocalTime.ofSecondOfDay(60L * cbor.getIntValue()));
    }

    OptionalInt voters() throws IOException {
        return cbor.nextToken() == JsonToken.VALUE_NULL ? OptionalInt.empty() : OptionalInt.of(cbor.getIntValue());
    }

    String text() throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        expect(cbor.currentToken(), JsonToken.VALUE_STRING);
        return cbor.getText();
    }

    static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("found " + found + ", expected " + wanted);
        }
    }
}

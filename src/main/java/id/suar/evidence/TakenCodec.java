package id.suar.evidence;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// When and where something was taken, as four items in an entry's array: day since 2024-01-01 and second of the day,
/// latitude and longitude in millionths of a degree; two nulls for what is not known.
public final class TakenCodec {

    private static final LocalDate DAY_ZERO = LocalDate.of(2024, 1, 1);
    private static final int LAST_SECOND = 86_399;

    private TakenCodec() {}

    public static void write(CBORGenerator cbor, Optional<LocalDateTime> at, Optional<Taken.Position> position)
            throws IOException {
        if (at.isPresent()) {
            cbor.writeNumber((int) (at.get().toLocalDate().toEpochDay() - DAY_ZERO.toEpochDay()));
            cbor.writeNumber(at.get().toLocalTime().toSecondOfDay());
        } else {
            cbor.writeNull();
            cbor.writeNull();
        }
        if (position.isPresent()) {
            cbor.writeNumber(position.get().latitude());
            cbor.writeNumber(position.get().longitude());
        } else {
            cbor.writeNull();
            cbor.writeNull();
        }
    }

    public static Optional<LocalDateTime> time(CBORParser cbor) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            expect(cbor.nextToken(), JsonToken.VALUE_NULL);
            return Optional.empty();
        }
        LocalDate day = DAY_ZERO.plusDays(cbor.getIntValue());
        expect(cbor.nextToken(), JsonToken.VALUE_NUMBER_INT);
        int second = cbor.getIntValue();
        if (second < 0 || second > LAST_SECOND) {
            throw new IOException("second " + second + " of a day");
        }
        return Optional.of(LocalDateTime.of(day, LocalTime.ofSecondOfDay(second)));
    }

    public static Optional<Taken.Position> position(CBORParser cbor) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_NULL) {
            expect(cbor.nextToken(), JsonToken.VALUE_NULL);
            return Optional.empty();
        }
        int latitude = cbor.getIntValue();
        expect(cbor.nextToken(), JsonToken.VALUE_NUMBER_INT);
        return Optional.of(new Taken.Position(latitude, cbor.getIntValue()));
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException(wanted + " expected, found " + found);
        }
    }
}

package id.suar.violation.number;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.Entry;
import id.suar.journal.TextCodec;
import id.suar.journal.UnreadableEntry;
import id.suar.violation.number.NumberRange.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Entries about ranges of numbers, CBOR arrays. `violation.numbers.assigned/1` is
/// `[hub key, region, series, first, last, why]` and counts only in a journal that the hub of that key writes for that
/// region; `violation.numbers.skipped/1` is `[series, first, last, why]`, and `violation.numbers.withdrawn/1`, `[why]`,
/// takes one of these back.
public final class NumberEntries {

    public static final String ASSIGNED = "violation.numbers.assigned/1";
    public static final String SKIPPED = "violation.numbers.skipped/1";
    public static final String WITHDRAWN = "violation.numbers.withdrawn/1";

    private static final CBORFactory CBOR = new CBORFactory();

    private NumberEntries() {}

    /// Whether an entry stands in a journal that a hub writes itself.
    @FunctionalInterface
    public interface HubJournals {

        /// @param hubKey its public signing key
        /// @param region that the journal is for
        boolean own(Entry entry, byte[] hubKey, String region);
    }

    public static byte[] assigned(byte[] hubKey, NumberRange range) {
        return write(6, cbor -> {
            cbor.writeBinary(hubKey);
            TextCodec.write(cbor, range.region());
            range(cbor, range);
        });
    }

    public static byte[] skipped(NumberRange range) {
        return write(4, cbor -> range(cbor, range));
    }

    static byte[] withdrawn(String why) {
        return write(1, cbor -> TextCodec.write(cbor, why));
    }

    private static void range(CBORGenerator cbor, NumberRange range) throws IOException {
        TextCodec.write(cbor, range.series());
        cbor.writeNumber(range.first());
        cbor.writeNumber(range.last());
        TextCodec.write(cbor, range.why());
    }

    /// @throws UnreadableEntry when it is no range, or an assigned one that no hub wrote
    static NumberRange read(Entry entry, HubJournals hubs) {
        boolean assigned = entry.kind().equals(ASSIGNED);
        try (CBORParser cbor = CBOR.createParser(entry.body())) {
            expect(cbor.nextToken() == JsonToken.START_ARRAY, "not an array");
            String region = "";
            if (assigned) {
                expect(cbor.nextToken() == JsonToken.VALUE_EMBEDDED_OBJECT, "no key");
                byte[] key = cbor.getBinaryValue();
                region = text(cbor);
                expect(hubs.own(entry, key, region), "not in a journal of the hub's own");
            }
            var range = new NumberRange(
                    assigned ? Purpose.ASSIGNED : Purpose.SKIPPED,
                    text(cbor),
                    number(cbor),
                    number(cbor),
                    region,
                    text(cbor));
            expect(cbor.nextToken() == JsonToken.END_ARRAY, "array is not ended");
            return range;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableEntry(entry.kind() + ": " + e.getMessage(), e);
        }
    }

    private interface Writing {
        void to(CBORGenerator cbor) throws IOException;
    }

    private static byte[] write(int items, Writing writing) {
        var out = new ByteArrayOutputStream(160);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(items, items);
            writing.to(cbor);
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(CBORParser cbor) throws IOException {
        expect(cbor.nextToken() == JsonToken.VALUE_STRING, "no text");
        return cbor.getText();
    }

    private static int number(CBORParser cbor) throws IOException {
        expect(cbor.nextToken() == JsonToken.VALUE_NUMBER_INT, "no number");
        return cbor.getIntValue();
    }

    private static void expect(boolean holds, String what) throws IOException {
        if (!holds) {
            throw new IOException(what);
        }
    }
}

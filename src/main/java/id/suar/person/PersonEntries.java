package id.suar.person;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.EntryId;
import id.suar.journal.TextCodec;
import id.suar.journal.UnreadableEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// What is done with a part, written about the record that it belongs to. The actor, the time and the device are the
/// entry's.
///
/// The body of [#OPENED] is `[part (16 bytes), reason, null]`, that of [#ERASED] `[part, basis, reason,
/// null]`; where a hub repeats an erasure, the entry that recorded it stands in place of `null`.
final class PersonEntries {

    static final String OPENED = "person.opened/1";
    static final String ERASED = "person.erased/1";

    static final int MAX_REASON = 500;
    private static final int MAX_BASIS = 40;

    private static final CBORFactory CBOR = new CBORFactory();

    private PersonEntries() {}

    /// @param part that was opened
    record Opened(PartId part, String reason) {}

    /// @param basis   key of an [ErasureBasis], or of one of a later version
    /// @param repeats the erasure that a hub says again in a journal of its own
    record Erased(PartId part, String basis, String reason, Optional<EntryId> repeats) {

        Erased(PartId part, String basis, String reason) {
            this(part, basis, reason, Optional.empty());
        }
    }

    static boolean isOne(String kind) {
        return kind.startsWith("person.");
    }

    static byte[] encode(Opened opened) {
        return array(opened.part(), List.of(opened.reason()), Optional.empty());
    }

    static byte[] encode(Erased erased) {
        return array(
                erased.part(),
                List.of(erased.basis(), erased.reason()),
                erased.repeats().map(EntryId::toString));
    }

    /// @throws UnreadableEntry when the body says no such thing
    static Opened opened(byte[] body) {
        return read(body, (cbor, part) -> {
            var opened = new Opened(part, text(cbor, MAX_REASON));
            last(cbor);
            return opened;
        });
    }

    /// @throws UnreadableEntry when the body says no such thing
    static Erased erased(byte[] body) {
        return read(body, (cbor, part) -> new Erased(part, text(cbor, MAX_BASIS), text(cbor, MAX_REASON), last(cbor)));
    }

    @FunctionalInterface
    private interface Rest<T> {
        T read(CBORParser cbor, PartId part) throws IOException;
    }

    private static byte[] array(PartId part, List<String> texts, Optional<String> last) {
        var out = new ByteArrayOutputStream(64);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(texts, texts.size() + 2);
            cbor.writeBinary(part.bytes());
            for (String text : texts) {
                TextCodec.write(cbor, text);
            }
            if (last.isPresent()) {
                TextCodec.write(cbor, last.get());
            } else {
                cbor.writeNull();
            }
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static <T> T read(byte[] body, Rest<T> rest) {
        try (CBORParser cbor = CBOR.createParser(body)) {
            expect(cbor.nextToken(), JsonToken.START_ARRAY);
            expect(cbor.nextToken(), JsonToken.VALUE_EMBEDDED_OBJECT);
            byte[] part = cbor.getBinaryValue();
            if (part.length != PartId.BYTES) {
                throw new IOException("part of " + part.length + " bytes");
            }
            T read = rest.read(cbor, PartId.of(part));
            expect(cbor.nextToken(), JsonToken.END_ARRAY);
            return read;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableEntry("person: " + e.getMessage(), e);
        }
    }

    /// Room for more: what a later version puts there is passed over.
    private static Optional<EntryId> last(CBORParser cbor) throws IOException {
        if (cbor.nextToken() == JsonToken.VALUE_STRING) {
            return entry(cbor.getText());
        }
        cbor.skipChildren();
        return Optional.empty();
    }

    private static Optional<EntryId> entry(String text) {
        try {
            return Optional.of(EntryId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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

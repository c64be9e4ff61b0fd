package id.suar.journal;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The canonical bytes of an entry: what the chain covers and the store keeps.
///
/// A CBOR array: `[recordedAt ms, actor, kind, subject, [parents], body]`. Its own place is not in it:
/// the chain gives that. A reference is `null` (itself), a number (seq in the same journal) or
/// `[journal, seq]`. Equal entries have equal bytes, so these bytes can be made again anywhere.
final class EntryCodec {

    static final int MAX_TEXT = 400;
    static final int MAX_PARENTS = 64;

    private static final CBORFactory CBOR = new CBORFactory();

    private EntryCodec() {}

    static byte[] encode(Entry entry) {
        var out = new ByteArrayOutputStream(64 + entry.body().length);
        try (CBORGenerator cbor = CBOR.createGenerator(out)) {
            cbor.writeStartArray(entry, 6);
            cbor.writeNumber(entry.recordedAt().toEpochMilli());
            cbor.writeString(entry.actor());
            cbor.writeString(entry.kind());
            writeReference(cbor, entry.id(), entry.subject());
            cbor.writeStartArray(entry, entry.parents().size());
            for (EntryId parent : entry.parents()) {
                writeReference(cbor, entry.id(), parent);
            }
            cbor.writeEndArray();
            cbor.writeBinary(entry.body());
            cbor.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws MalformedSegment when the bytes are not exactly the canonical bytes of an entry
    static Entry decode(EntryId id, byte[] bytes) throws MalformedSegment {
        Entry entry;
        try (CBORParser cbor = CBOR.createParser(bytes)) {
            entry = read(id, cbor);
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedSegment("entry " + id + ": " + e.getMessage(), e);
        }
        if (!java.util.Arrays.equals(encode(entry), bytes)) {
            throw new MalformedSegment("entry " + id + " is not in canonical form");
        }
        return entry;
    }

    private static Entry read(EntryId id, CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.START_ARRAY);
        cbor.nextToken();
        Instant recordedAt = Instant.ofEpochMilli(cbor.getLongValue());
        String actor = text(cbor);
        String kind = text(cbor);
        cbor.nextToken();
        EntryId subject = readReference(cbor, id);
        expect(cbor.nextToken(), JsonToken.START_ARRAY);
        List<EntryId> parents = new ArrayList<>();
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            parents.add(readReference(cbor, id));
            if (parents.size() > MAX_PARENTS) {
                throw new IOException("more than " + MAX_PARENTS + " parents");
            }
        }
        expect(cbor.nextToken(), JsonToken.VALUE_EMBEDDED_OBJECT);
        byte[] body = cbor.getBinaryValue();
        expect(cbor.nextToken(), JsonToken.END_ARRAY);
        return new Entry(id, recordedAt, actor, kind, subject, parents, body);
    }

    private static void writeReference(CBORGenerator cbor, EntryId from, EntryId to) throws IOException {
        if (to.equals(from)) {
            cbor.writeNull();
        } else if (to.journal().equals(from.journal())) {
            cbor.writeNumber(to.seq());
        } else {
            cbor.writeStartArray(to, 2);
            cbor.writeString(to.journal().toString());
            cbor.writeNumber(to.seq());
            cbor.writeEndArray();
        }
    }

    private static EntryId readReference(CBORParser cbor, EntryId from) throws IOException {
        return switch (cbor.currentToken()) {
            case VALUE_NULL -> from;
            case VALUE_NUMBER_INT -> new EntryId(from.journal(), cbor.getLongValue());
            case START_ARRAY -> {
                JournalId journal = JournalId.parse(text(cbor));
                cbor.nextToken();
                long seq = cbor.getLongValue();
                expect(cbor.nextToken(), JsonToken.END_ARRAY);
                yield new EntryId(journal, seq);
            }
            case null, default -> throw new IOException("reference expected, found " + cbor.currentToken());
        };
    }

    private static String text(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_STRING);
        String text = cbor.getText();
        if (text.length() > MAX_TEXT) {
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

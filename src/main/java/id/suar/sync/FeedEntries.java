package id.suar.sync;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import id.suar.journal.Ed25519;
import id.suar.journal.Entry;
import id.suar.journal.TextCodec;
import id.suar.journal.UnreadableEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries that a hub writes into journals of its own.
///
/// ```
/// announcement: [hub key, region, level, text, last day or null]
/// pack:         [hub key, region, name, version, SHA-256 of the file, number of parts, first part]
/// pack.part:    [index, part]
/// enrolled:     [hub key, scope, device, public signing key, owner, role]
/// scope:        [new scope]
/// revoked:      []
/// ```
///
/// The hub's key stands in those that begin a record, so that whoever folds them can tell that the journal they
/// stand in is that hub's own (see [FeedJournals]): the same words in a device's journal are nothing.
public final class FeedEntries {

    public static final String ANNOUNCED = "hub.announcement/1";
    public static final String PACK = "hub.pack/1";
    public static final String PACK_PART = "hub.pack.part/1";
    public static final String ENROLLED = "hub.device.enrolled/1";
    public static final String SCOPE = "hub.device.scope/1";
    public static final String REVOKED = "hub.device.revoked/1";

    /// Bytes of a pack in one entry.
    public static final int PART = 48 * 1024;

    private static final int MAX_TEXT = 4_000;
    private static final CBORFactory CBOR = new CBORFactory();

    private FeedEntries() {}

    /// Of the lists of devices: nothing that people read.
    static boolean listsDevices(String kind) {
        return kind.equals(ENROLLED) || kind.equals(SCOPE) || kind.equals(REVOKED);
    }

    public static byte[] encode(byte[] hubKey, FeedOrder order) {
        return write(5, cbor -> {
            cbor.writeBinary(hubKey);
            TextCodec.write(cbor, order.region());
            TextCodec.write(cbor, order.level().key());
            TextCodec.write(cbor, order.text());
            if (order.until().isPresent()) {
                TextCodec.write(cbor, order.until().get().toString());
            } else {
                cbor.writeNull();
            }
        });
    }

    public static byte[] encode(byte[] hubKey, FeedDevice device) {
        return write(6, cbor -> {
            cbor.writeBinary(hubKey);
            TextCodec.write(cbor, device.scope());
            TextCodec.write(cbor, device.device());
            cbor.writeBinary(device.signKey());
            TextCodec.write(cbor, device.owner());
            TextCodec.write(cbor, device.role());
        });
    }

    /// Only its first part; the others have entries of their own.
    public static byte[] encode(byte[] hubKey, FeedPack pack) {
        return write(7, cbor -> {
            cbor.writeBinary(hubKey);
            TextCodec.write(cbor, pack.region());
            TextCodec.write(cbor, pack.name());
            cbor.writeNumber(pack.version());
            cbor.writeBinary(pack.digest());
            cbor.writeNumber(pack.parts().size());
            cbor.writeBinary(pack.parts().getFirst());
        });
    }

    public static byte[] encodePart(int index, byte[] part) {
        return write(2, cbor -> {
            cbor.writeNumber(index);
            cbor.writeBinary(part);
        });
    }

    public static byte[] encodeScope(String scope) {
        return write(1, cbor -> TextCodec.write(cbor, scope));
    }

    public static byte[] encodeRevoked() {
        return write(0, cbor -> {});
    }

    /// @throws UnreadableEntry when it is no announcement, or not in a journal of the hub that it names
    static FeedOrder order(Entry entry) {
        return read(entry, cbor -> {
            String region = own(cbor, entry, FeedPurpose.ORDERS);
            return new FeedOrder(
                    region,
                    FeedOrder.Level.of(text(cbor)).orElse(FeedOrder.Level.INFO),
                    text(cbor),
                    Optional.ofNullable(cbor.nextToken() == JsonToken.VALUE_NULL ? null : cbor.getText())
                            .map(LocalDate::parse));
        });
    }

    /// @throws UnreadableEntry when it lists no device, or not in a journal of the hub that it names
    static FeedDevice device(Entry entry) {
        return read(entry, cbor -> {
            String scope = own(cbor, entry, FeedPurpose.DEVICES);
            return new FeedDevice(text(cbor), bytes(cbor, Ed25519.KEY_BYTES), text(cbor), text(cbor), scope);
        });
    }

    /// @throws UnreadableEntry when it is no pack, or not in a journal of the hub that it names
    static FeedPack pack(Entry entry) {
        return read(entry, cbor -> {
            String region = own(cbor, entry, FeedPurpose.ORDERS);
            String name = text(cbor);
            int version = number(cbor, 1_000_000);
            byte[] digest = bytes(cbor, 32);
            int parts = number(cbor, FeedPack.MAX_PARTS);
            List<byte[]> all = new ArrayList<>(List.of(bytes(cbor)));
            while (all.size() < parts) {
                all.add(new byte[0]);
            }
            return new FeedPack(region, name, version, digest, all);
        });
    }

    /// @throws UnreadableEntry when it is no part of this pack
    static FeedPack part(FeedPack pack, Entry entry) {
        return amending(entry, cbor -> pack.with(number(cbor, FeedPack.MAX_PARTS), bytes(cbor)));
    }

    /// @throws UnreadableEntry when it is no change of a scope
    static String scope(Entry entry) {
        return amending(entry, FeedEntries::text);
    }

    /// @throws UnreadableEntry when it does not stand beside what it revokes
    static void revoked(Entry entry) {
        amending(entry, cbor -> "");
    }

    private interface Writing {
        void to(CBORGenerator cbor) throws IOException;
    }

    private interface Reading<T> {
        T of(CBORParser cbor) throws IOException;
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

    private static <T> T read(Entry entry, Reading<T> reading) {
        try (CBORParser cbor = CBOR.createParser(entry.body())) {
            expect(cbor.nextToken(), JsonToken.START_ARRAY);
            return reading.of(cbor);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEntry(entry.kind() + ": " + e.getMessage(), e);
        }
    }

    /// What changes a record of the hub stands in the same journal, for no other is its own.
    private static <T> T amending(Entry entry, Reading<T> reading) {
        if (!entry.id().journal().equals(entry.subject().journal())) {
            throw new UnreadableEntry(entry.kind() + ": in another journal than what it changes");
        }
        return read(entry, reading);
    }

    private static String own(CBORParser cbor, Entry entry, FeedPurpose purpose) throws IOException {
        byte[] hub = bytes(cbor, Ed25519.KEY_BYTES);
        String region = text(cbor);
        if (!entry.id().journal().equals(FeedJournals.id(hub, purpose, region))) {
            throw new IOException("not in a journal of the hub's own");
        }
        return region;
    }

    private static String text(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_STRING);
        String text = cbor.getText();
        if (text.length() > MAX_TEXT) {
            throw new IOException("text of " + text.length() + " characters");
        }
        return text;
    }

    private static byte[] bytes(CBORParser cbor) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_EMBEDDED_OBJECT);
        return cbor.getBinaryValue();
    }

    private static byte[] bytes(CBORParser cbor, int length) throws IOException {
        byte[] bytes = bytes(cbor);
        if (bytes.length != length) {
            throw new IOException(bytes.length + " bytes where " + length + " were expected");
        }
        return bytes;
    }

    private static int number(CBORParser cbor, int most) throws IOException {
        expect(cbor.nextToken(), JsonToken.VALUE_NUMBER_INT);
        int number = cbor.getIntValue();
        if (number < 0 || number > most) {
            throw new IOException("number " + number);
        }
        return number;
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException(wanted + " expected, found " + found);
        }
    }
}

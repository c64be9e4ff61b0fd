package id.suar.person;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import id.suar.faults.Laptop;
import id.suar.journal.Entry;
import id.suar.journal.NewEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// People who do not exist, and records that name them.
public final class MadePersons {

    static final String KIND = "test.report/1";

    private MadePersons() {}

    public static Map<String, String> reporter(int number) {
        return Map.of(
                "reporter.name",
                "Orang Contoh Nomor " + number,
                "reporter.nik",
                "64020100000000%02d".formatted(number % 100),
                "reporter.address",
                "Jalan Karangan " + number,
                "reporter.phone",
                "0800-0000-%04d".formatted(number));
    }

    static PersonOwner owner(Laptop laptop) {
        var readers = List.of(
                new PartKeys.Reader(
                        laptop.profile.device(), laptop.keys.sealing().open()),
                new PartKeys.Reader(
                        laptop.profile.hub().id(), laptop.profile.hub().sealKey()));
        return new PersonOwner(
                laptop.profile.device(), () -> readers, () -> Optional.of(PartKeys.opener(laptop.keys.sealing())));
    }

    static SealedPersons sealed(Laptop laptop) {
        return new SealedPersons(new SqlPersonWraps(laptop.db), owner(laptop), new SecureRandom());
    }

    /// A record of its own that holds the part.
    static Entry record(Laptop laptop, SealedPart... parts) {
        return record(laptop, KIND, parts);
    }

    static Entry record(Laptop laptop, String kind, SealedPart... parts) {
        var entry = NewEntry.begin(laptop.clock.instant(), "petugas", kind, body(parts));
        return laptop.journals
                .append(laptop.journals.current(laptop.profile.device()), List.of(entry))
                .getFirst();
    }

    /// A map as forms make them, with the parts somewhere within.
    public static byte[] body(SealedPart... parts) {
        var out = new ByteArrayOutputStream();
        try (var cbor = new CBORFactory().createGenerator(out)) {
            cbor.writeStartObject(parts, 2);
            cbor.writeFieldName("what");
            cbor.writeString("Laporan contoh");
            cbor.writeFieldName("sealed");
            cbor.writeStartArray(parts, parts.length);
            for (SealedPart part : parts) {
                cbor.writeBinary(part.bytes());
            }
            cbor.writeEndArray();
            cbor.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

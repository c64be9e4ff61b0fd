package id.suar.sync.relay;

import id.suar.access.SafeFile;
import id.suar.journal.SignatureCheck;
import id.suar.sync.Answer;
import id.suar.sync.AnswerCodec;
import id.suar.sync.ParcelCodec;
import id.suar.sync.SignedAnswer;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.file.ParcelName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Between sticks and the satchel: takes others' parcels from a stick, brings answers home, and hands both on to the
/// next stick where there is no network at all.
public final class Porter {

    private final Satchel satchel;
    private final SignatureCheck hub;

    public Porter(Satchel satchel, SignatureCheck hub) {
        this.satchel = satchel;
        this.hub = hub;
    }

    public record Taken(Path file, Taking taking) {}

    /// Takes all parcels of a stick that are not this device's own.
    public List<Taken> take(Path stick) {
        List<Taken> all = new ArrayList<>();
        for (Path file : ParcelFolder.files(stick, ParcelFolder.PARCEL)) {
            all.add(new Taken(file, satchel.take(file)));
        }
        return all;
    }

    /// How many parcels are here that the hub has not answered.
    public int waiting() {
        return satchel.waiting().size();
    }

    /// Answers that the hub gave to what is carried, found on a stick.
    ///
    /// @return how many were for us to bring home
    public int takeAnswers(Path stick) {
        int taken = 0;
        for (Path file : ParcelFolder.files(stick, ParcelFolder.RECEIPT)) {
            taken += SafeFile.readable(file, AnswerCodec.MAX_BYTES)
                            .filter(this::takeAnswer)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return taken;
    }

    /// Writes all answers to a stick, each named after the parcel it answers; those that are there already stay.
    ///
    /// @return how many were new there
    public int bringHome(Path stick) {
        int written = 0;
        for (Carried carried : satchel.answered()) {
            Optional<byte[]> answer = satchel.answer(carried);
            Path file = file(stick, carried, ParcelFolder.RECEIPT);
            if (answer.isPresent() && write(file, answer.get())) {
                written++;
            }
        }
        return written;
    }

    private static boolean write(Path file, byte[] bytes) {
        boolean fresh = !same(file, bytes);
        if (fresh) {
            SafeFile.write(file, bytes);
        }
        return fresh;
    }

    /// The same, for those alone whose parcels lie on this stick: what may be done unasked.
    public int bringHomeTo(Path stick) {
        int written = 0;
        for (Carried carried : satchel.answered()) {
            Optional<byte[]> answer = satchel.answer(carried);
            boolean theirs = Files.exists(
                    file(stick, carried, ParcelFolder.RECEIPT).resolveSibling(carried.name() + ParcelFolder.PARCEL));
            if (theirs && answer.isPresent() && write(file(stick, carried, ParcelFolder.RECEIPT), answer.get())) {
                written++;
            }
        }
        return written;
    }

    /// How many parcels of other devices lie there without an answer, by their names; none is read.
    public int strangers(Path stick) {
        return (int) ParcelFolder.files(stick, ParcelFolder.PARCEL).stream()
                .filter(file -> ParcelName.of(file)
                        .filter(name -> !satchel.own(name) && name.hub().equals(satchel.hub()))
                        .isPresent())
                .filter(file ->
                        !Files.exists(file.resolveSibling(ParcelName.of(file).orElseThrow() + ParcelFolder.RECEIPT)))
                .filter(file -> !satchel.knows(ParcelName.of(file).orElseThrow()))
                .count();
    }

    /// Hands what is still carried on to a stick that goes to the hub.
    ///
    /// @return how many parcels are on it
    public int handOn(Path stick) {
        int written = 0;
        for (Carried carried : satchel.waiting()) {
            Optional<byte[]> parcel = satchel.parcel(carried);
            if (parcel.isPresent()) {
                Path file = file(stick, carried, ParcelFolder.PARCEL);
                write(file, parcel.get());
                written++;
            }
        }
        return written;
    }

    private boolean takeAnswer(byte[] bytes) {
        Optional<SignedAnswer> signed = AnswerCodec.decode(bytes, hub);
        if (signed.isEmpty()) {
            return false;
        }
        String hash = HexFormat.of().formatHex(signed.get().parcel());
        Optional<Carried> ours = satchel.waiting().stream()
                .filter(carried -> carried.hash().equals(hash))
                .findFirst();
        ours.ifPresent(
                carried -> satchel.answered(carried, bytes, !(signed.get().answer() instanceof Answer.Behind)));
        return ours.isPresent();
    }

    private static Path file(Path stick, Carried carried, String suffix) {
        Path folder = stick.resolve(ParcelFolder.FOLDER);
        Path named = folder.resolve(carried.name() + suffix);
        // Two parcels of one name, one of which is not what it is called: neither takes the other's place.
        return Files.exists(named) && suffix.equals(ParcelFolder.PARCEL)
                ? folder.resolve(carried.hash() + suffix)
                : named;
    }

    private static boolean same(Path file, byte[] bytes) {
        return SafeFile.read(file, ParcelCodec.MAX_BYTES)
                .filter(there -> Arrays.equals(there, bytes))
                .isPresent();
    }
}

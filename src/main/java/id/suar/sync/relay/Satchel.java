package id.suar.sync.relay;

import id.suar.access.Digest;
import id.suar.access.SafeFile;
import id.suar.sync.AnswerCodec;
import id.suar.sync.Outside;
import id.suar.sync.ParcelCodec;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.file.ParcelName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What this device carries for others, as files of one folder: `hash_name.suar` until the hub has answered, then
/// `hash_name.suar-receipt`. Bounded in number and bytes. Not for several threads or processes.
public final class Satchel {

    /// What it holds at most.
    ///
    /// @param parcels not yet delivered
    /// @param bytes   of all those
    /// @param answers kept to be brought home; the oldest are dropped for more
    public record Room(int parcels, long bytes, int answers) {

        public static final Room USUAL = new Room(2_000, 512L * 1024 * 1024, 2_000);
    }

    private static final int HASH = 64;

    private final Path folder;
    private final String hub;
    private final String device;
    private final Room room;

    /// @param hub    id of this device's hub: parcels for others are not taken
    /// @param device this device's id
    public Satchel(Path folder, String hub, String device, Room room) {
        this.folder = folder;
        this.hub = hub;
        this.device = device;
        this.room = room;
    }

    public Taking take(Path file) {
        Optional<byte[]> bytes = SafeFile.readable(file, ParcelCodec.MAX_BYTES);
        Optional<ParcelName> name = ParcelName.of(file);
        if (name.filter(one -> one.journal().device().equals(device)).isPresent()) {
            return Taking.OWN;
        }
        return bytes.map(parcel -> take(parcel, name.map(ParcelName::toString))).orElse(Taking.NOT_A_PARCEL);
    }

    private Taking take(byte[] parcel, Optional<String> name) {
        return switch (ParcelCodec.outside(parcel, parcel.length)) {
            case Outside.Whole(String named) when named.equals(hub) -> keep(parcel, name);
            case Outside.Whole _ -> Taking.OTHER_HUB;
            case Outside.CutShort _ -> Taking.CUT_SHORT;
            case Outside.Altered _ -> Taking.ALTERED;
            case Outside.Newer _ -> Taking.NEWER;
            case Outside.NotAParcel _ -> Taking.NOT_A_PARCEL;
        };
    }

    private Taking keep(byte[] parcel, Optional<String> name) {
        String hash = HexFormat.of().formatHex(Digest.sha256(parcel));
        List<Carried> waiting = waiting();
        if (Stream.concat(waiting.stream(), answered().stream())
                .anyMatch(one -> one.hash().equals(hash))) {
            return Taking.KNOWN;
        }
        long held = waiting.stream().mapToLong(Carried::bytes).sum();
        if (waiting.size() >= room.parcels() || held + parcel.length > room.bytes()) {
            return Taking.FULL;
        }
        String called = name.orElse(hash.substring(0, 16));
        SafeFile.write(place(new Carried(hash, called, parcel.length), ParcelFolder.PARCEL), parcel);
        return Taking.CARRIED;
    }

    boolean own(ParcelName name) {
        return name.journal().device().equals(device);
    }

    String hub() {
        return hub;
    }

    boolean knows(ParcelName name) {
        return Stream.concat(waiting().stream(), answered().stream())
                .anyMatch(one -> one.name().equals(name.toString()));
    }

    /// Parcels that the hub has not answered for good, those of one device in the order of their entries.
    public List<Carried> waiting() {
        return list(ParcelFolder.PARCEL).stream()
                .sorted(Comparator.comparing((Carried one) -> order(one.name())).thenComparing(Carried::name))
                .toList();
    }

    /// Those that have an answer to bring home.
    public List<Carried> answered() {
        return list(ParcelFolder.RECEIPT);
    }

    /// Empty when it was taken away meanwhile, or is not what it was.
    public Optional<byte[]> parcel(Carried carried) {
        return SafeFile.readable(place(carried, ParcelFolder.PARCEL), ParcelCodec.MAX_BYTES)
                .filter(bytes -> HexFormat.of().formatHex(Digest.sha256(bytes)).equals(carried.hash()));
    }

    public Optional<byte[]> answer(Carried carried) {
        return SafeFile.read(place(carried, ParcelFolder.RECEIPT), AnswerCodec.MAX_BYTES);
    }

    /// @param done the hub will not say anything else to it: it need not be carried any more
    public void answered(Carried carried, byte[] signed, boolean done) {
        SafeFile.write(place(carried, ParcelFolder.RECEIPT), signed);
        try {
            if (done) {
                Files.deleteIfExists(place(carried, ParcelFolder.PARCEL));
            }
            dropOldest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The hub has said that what comes before it is missing there.
    void behind(Carried carried, Instant at) {
        try {
            Files.setLastModifiedTime(place(carried, ParcelFolder.RECEIPT), FileTime.from(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// When the hub said so last of one that is still carried; empty when it has not been asked.
    Optional<Instant> behindSince(Carried carried) {
        Path answer = place(carried, ParcelFolder.RECEIPT);
        try {
            return Files.exists(answer)
                    ? Optional.of(Files.getLastModifiedTime(answer).toInstant())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void dropOldest() throws IOException {
        List<Path> answers = files(ParcelFolder.RECEIPT);
        if (answers.size() > room.answers()) {
            var oldest = answers.stream()
                    .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
                    .limit(answers.size() - room.answers())
                    .toList();
            for (Path one : oldest) {
                Files.deleteIfExists(one);
            }
        }
    }

    private List<Carried> list(String suffix) {
        return files(suffix).stream()
                .flatMap(file -> carried(file, suffix).stream())
                .toList();
    }

    private List<Path> files(String suffix) {
        return Files.isDirectory(folder)
                ? ParcelFolder.files(folder, suffix).stream()
                        .filter(file -> file.getParent().equals(folder))
                        .toList()
                : List.of();
    }

    private static Optional<Carried> carried(Path file, String suffix) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - suffix.length());
        return stem.length() > HASH + 1 && stem.charAt(HASH) == '_'
                ? Optional.of(new Carried(
                        stem.substring(0, HASH),
                        stem.substring(HASH + 1),
                        file.toFile().length()))
                : Optional.empty();
    }

    private Path place(Carried carried, String suffix) {
        return folder.resolve(carried.hash() + "_" + carried.name() + suffix);
    }

    private static long order(String name) {
        return ParcelName.of(Path.of(name)).map(ParcelName::from).orElse(0L);
    }
}

package id.suar.app;

import id.suar.access.HubProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of a demonstration, held by the one process that plays it: a mark, a hub's folder and those of two
/// devices. Only a folder that is empty or has the mark is ever touched, and in it only what is a sample.
///
/// A demonstration that was cut off at any point is cleared away by the next one; what people recorded in it
/// themselves after it had ended is kept aside.
public final class DemoFolder implements AutoCloseable {

    private static final String HUB = "hub";
    private static final List<String> DEVICES = List.of("tenggarong", "tabang");

    private final Path path;
    private final DemoMark mark;
    private final FolderLock lock;

    private DemoFolder(Path path, DemoMark mark, FolderLock lock) {
        this.path = path;
        this.mark = mark;
        this.lock = lock;
    }

    /// What came of asking for a folder.
    public sealed interface Claim {

        /// @param aside where records that people had added to an earlier demonstration are now
        record Ours(DemoFolder folder, Optional<Path> aside) implements Claim {}

        /// Something else is in it; nothing was touched.
        record Foreign() implements Claim {}

        /// Another demonstration, or a window on one of its devices, is open.
        record InUse() implements Claim {}
    }

    /// Takes a folder and makes room in it.
    public static Claim claim(Path wanted, Clock clock) {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            return free(path) ? claimed(path, clock) : new Claim.Foreign();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Below the place for data of programs, beside Suar's own.
    public static Path standard(DataFolder data) {
        return data.path().resolveSibling("suar-demo");
    }

    public Path path() {
        return path;
    }

    DataFolder hub() {
        return new DataFolder(path.resolve(HUB));
    }

    DataFolder device(int which) {
        return new DataFolder(path.resolve(DEVICES.get(which)));
    }

    Path card(int which) {
        return path.resolve(DEVICES.get(which) + ".suar-card");
    }

    /// Says that the demonstration has ended, with so many records on its devices: whatever is more is people's.
    void ended(long records) {
        mark.write(records);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Claim claimed(Path path, Clock clock) throws IOException {
        var mark = new DemoMark(path);
        if (!mark.exists()) {
            mark.write(DemoMark.PLAYING);
        }
        Optional<FolderLock> lock = FolderLock.take(new DataFolder(path));
        if (lock.isEmpty()) {
            return new Claim.InUse();
        }
        var folder = new DemoFolder(path, mark, lock.get());
        if (folder.deviceInUse()) {
            folder.close();
            return new Claim.InUse();
        }
        return new Claim.Ours(folder, folder.cleared(clock));
    }

    private boolean deviceInUse() throws IOException {
        for (int which = 0; which < DEVICES.size(); which++) {
            if (Files.exists(device(which).path())) {
                Optional<FolderLock> taken = FolderLock.take(device(which));
                if (taken.isEmpty()) {
                    return true;
                }
                taken.get().close();
            }
        }
        return false;
    }

    /// Empty, or with the mark and nothing in our places that is not a sample.
    private static boolean free(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return false;
        }
        return new DemoMark(path).exists() ? onlySamples(path) : empty(path);
    }

    /// What a process leaves that was killed while it wrote the mark does not count.
    private static boolean empty(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(file -> file.getFileName().toString().startsWith(DemoMark.PART));
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    private static boolean onlySamples(Path path) {
        return Stream.concat(Stream.of(HUB), DEVICES.stream())
                .map(path::resolve)
                .allMatch(DemoFolder::sample);
    }

    /// A folder that was begun and has no profile yet is ours too.
    private static boolean sample(Path folder) {
        boolean hub = HubProfile.existsIn(folder);
        return hub
                ? HubProfile.read(folder).sample()
                : Workspace.profile(new DataFolder(folder))
                        .map(device -> device.card().card().sample())
                        .orElse(true);
    }

    private Optional<Path> cleared(Clock clock) throws IOException {
        long ended = mark.records();
        if (ended == DemoMark.PLAYING || records(clock) <= ended) {
            mark.write(DemoMark.PLAYING);
            for (String name : places()) {
                Trees.delete(path.resolve(name));
            }
            return Optional.empty();
        }
        return Optional.of(movedAside());
    }

    /// Cut off between two moves, the next claim moves the rest: until all is moved, every record counts as people's.
    private Path movedAside() throws IOException {
        mark.write(0);
        Path aside = Files.createDirectories(aside());
        for (String name : places()) {
            if (Files.exists(path.resolve(name))) {
                Files.move(path.resolve(name), aside.resolve(name));
            }
        }
        mark.write(DemoMark.PLAYING);
        return aside;
    }

    private Path aside() {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> path.resolve("earlier-" + n))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private long records(Clock clock) {
        long records = 0;
        for (int which = 0; which < DEVICES.size(); which++) {
            records += Workspace.open(device(which), clock)
                    .map(DemoFolder::recordsIn)
                    .orElse(0L);
        }
        return records;
    }

    private static long recordsIn(Workspace device) {
        try (device) {
            return Dispatch.reading(device).outbox().standing().saved();
        }
    }

    private static List<String> places() {
        return Stream.concat(Stream.of(HUB), DEVICES.stream().flatMap(name -> Stream.of(name, name + ".suar-card")))
                .toList();
    }
}

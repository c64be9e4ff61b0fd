package id.suar.hub;

import id.suar.hub.FolderIntake.Taken;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.qr.CodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Takes files that came as one form: they lie in a folder of their own while they are looked at, then it is gone.
public final class Drop {

    private static final int MOST_FILES = 200;

    private final Intake intake;
    private final CodeReader.Decoding decoding;
    private final Path temporary;

    /// @param temporary where folders of drops are made
    public Drop(Intake intake, CodeReader.Decoding decoding, Path temporary) {
        this.intake = intake;
        this.decoding = decoding;
        this.temporary = temporary;
    }

    sealed interface Outcome {

        /// @param parcels    by the names that their senders gave them
        /// @param others     names of files that are neither parcels nor pictures of codes of ours
        /// @param unfinished parcels whose codes are not all there
        record Taken(Map<String, FolderIntake.Taken> parcels, List<String> others, int unfinished) implements Outcome {}

        record TooMuch() implements Outcome {}

        /// Not a form, or not all of it.
        record Broken() implements Outcome {}
    }

    Outcome take(InputStream in, byte[] boundary) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(temporary), "drop");
        try {
            return read(new Multipart(in, boundary, DropDesk.MOST_BYTES), new Dropped(folder));
        } catch (Multipart.TooMuch e) {
            return new Outcome.TooMuch();
        } catch (IOException | IllegalArgumentException e) {
            return new Outcome.Broken();
        } finally {
            delete(folder);
        }
    }

    private Outcome read(Multipart form, Dropped dropped) throws IOException {
        for (var part = form.next(CodeReader.MOST_BYTES); part.isPresent(); part = form.next(CodeReader.MOST_BYTES)) {
            dropped.add(part.get());
        }
        return dropped.end();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files of one form as they come.
    private final class Dropped {

        private final Path folder;
        private final CodeIntake codes = new CodeIntake(intake, decoding);
        private final Map<Path, String> names = new LinkedHashMap<>();
        private final Map<String, Taken> parcels = new LinkedHashMap<>();
        private final List<String> others = new ArrayList<>();
        private int count;

        Dropped(Path folder) {
            this.folder = folder;
        }

        void add(Multipart.Part part) throws IOException {
            if (++count > MOST_FILES) {
                throw new Multipart.TooMuch();
            }
            if (parcel(part)) {
                Path file = folder.resolve("%04d%s".formatted(count, ParcelFolder.PARCEL));
                byte[] bytes = part.bytes();
                Files.write(file, bytes);
                names.put(file, part.name());
            } else {
                picture(part);
            }
        }

        Outcome end() {
            new FolderIntake(intake)
                    .take(List.copyOf(names.keySet()))
                    .forEach(taken -> parcels.put(free(names.get(taken.file())), taken));
            return new Outcome.Taken(parcels, others, codes.unfinished());
        }

        private void picture(Multipart.Part part) {
            CodeIntake.Seen seen = codes.see(part.bytes());
            if (!seen.code()) {
                others.add(part.name());
            }
            seen.taken().ifPresent(taken -> parcels.put(free(taken.file().toString()), taken));
        }

        /// Two sticks may call theirs the same.
        private String free(String name) {
            String wanted = name;
            for (int i = 2; parcels.containsKey(wanted); i++) {
                wanted = name + " (" + i + ")";
            }
            return wanted;
        }

        private static boolean parcel(Multipart.Part part) {
            byte[] bytes = part.bytes();
            boolean says = bytes.length > 1 && bytes[0] == 'S' && bytes[1] == 'P';
            return says || part.name().endsWith(ParcelFolder.PARCEL) || bytes.length == 0;
        }
    }
}

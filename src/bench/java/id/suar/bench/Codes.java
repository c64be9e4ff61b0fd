package id.suar.bench;

import id.suar.count.CountBook;
import id.suar.count.MadeUpSheets;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.sync.qr.FiftySheets;
import id.suar.sync.qr.Frames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// How many codes on a screen fifty sheets take, by kind of sheet.
final class Codes {

    private Codes() {}

    static Map<String, Frames> measure() throws IOException {
        Path folder = Files.createTempDirectory("suar-codes");
        Map<String, Frames> frames = new LinkedHashMap<>();
        try (var book = new CountBook(folder.resolve("book.db"))) {
            frames.put("president", frames(folder.resolve("a"), MadeUpSheets.president(1, true)));
            frames.put("legislative (DPR)", frames(folder.resolve("b"), MadeUpSheets.of(1, book.contest("DPR"), true)));
        } finally {
            delete(folder);
        }
        return frames;
    }

    private static Frames frames(Path folder, MadeUpSheets made) throws IOException {
        try (var hub = new Office(Files.createDirectories(folder.resolve("hub")));
                var laptop = new Laptop(
                        Files.createDirectories(folder.resolve("laptop")), hub.card(MadeUpSheets.OBSERVER))) {
            laptop.sync(hub.address());
            return FiftySheets.frames(laptop, made);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(Codes::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.suar.count.checklist;

import id.suar.election.Election;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The questions that ship with the program and those in a data folder: `checklist-….json` among its packs. A
/// later version of the same name replaces an earlier one.
public final class ChecklistPacks {

    private static final String BEGINNING = "checklist-";
    private static final String ENDING = ".json";
    private static final List<String> SHIPPED = List.of("checklist-2024");

    private final List<ChecklistPack> packs;

    private ChecklistPacks(List<ChecklistPack> packs) {
        this.packs = packs;
    }

    /// @param folder may be absent
    /// @throws MalformedPack when one of them cannot be used
    public static ChecklistPacks open(Path folder) {
        Map<String, ChecklistPack> byName = new LinkedHashMap<>();
        SHIPPED.forEach(name -> keepLater(byName, ChecklistPackReader.read(name, shipped(name))));
        added(folder).forEach(file -> {
            String name = file.getFileName().toString();
            keepLater(
                    byName, ChecklistPackReader.read(name.substring(0, name.length() - ENDING.length()), bytes(file)));
        });
        return new ChecklistPacks(byName.values().stream()
                .sorted(Comparator.comparing(ChecklistPack::from).thenComparing(ChecklistPack::file))
                .toList());
    }

    /// The questions of its voting day; for an election before all of them, the first.
    public ChecklistPack of(Election election) {
        return packs.stream()
                .filter(pack -> !pack.from().isAfter(election.votingDay()))
                .reduce((earlier, later) -> later)
                .orElse(packs.getFirst());
    }

    private static void keepLater(Map<String, ChecklistPack> byName, ChecklistPack pack) {
        byName.merge(pack.file(), pack, (old, added) -> added.version() >= old.version() ? added : old);
    }

    private static byte[] shipped(String name) {
        try (InputStream in = ChecklistPacks.class.getResourceAsStream("/count/checklist/" + name + ENDING)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> added(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(BEGINNING))
                    .filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ChecklistPackReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

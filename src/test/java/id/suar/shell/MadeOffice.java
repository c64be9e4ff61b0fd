package id.suar.shell;

import id.suar.office.OfficeBook;
import id.suar.office.OfficeBook.Change;
import id.suar.office.OfficeSettings;
import id.suar.office.SettingDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An office whose settings lie in a folder, and whose head is held while it lives.
final class MadeOffice implements OfficeDesk {

    private final OfficeBook book;
    private Head head = new Head(List.of(), Optional.empty());

    MadeOffice(Path folder) {
        this.book =
                new OfficeBook(SettingDefinitions.bundled(), folder.resolve("packs"), folder.resolve("office.json"));
    }

    @Override
    public OfficeSettings settings() {
        return book.now();
    }

    @Override
    public Change set(String key, Optional<String> value) {
        return book.setOwn(key, value);
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public void lines(List<String> lines) {
        head = new Head(lines, head.picture());
    }

    @Override
    public Optional<String> picture(Path file) throws IOException {
        if (Files.size(file) > 10) {
            return Optional.of("large");
        }
        head = new Head(head.lines(), Optional.of(Files.readAllBytes(file)));
        return Optional.empty();
    }

    @Override
    public void noPicture() {
        head = new Head(head.lines(), Optional.empty());
    }
}

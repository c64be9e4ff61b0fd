package id.suar.app;

import id.suar.office.OfficeBook;
import id.suar.office.OfficeBook.Change;
import id.suar.office.OfficeSettings;
import id.suar.paper.PaperHead;
import id.suar.shell.OfficeDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a data folder keeps of an office, for the screen of settings.
record FolderOfficeDesk(OfficeBook book, Letterhead letterhead) implements OfficeDesk {

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
        PaperHead head = letterhead.head();
        return new Head(head.lines(), head.picture());
    }

    @Override
    public void lines(List<String> lines) {
        letterhead.keep(lines);
    }

    @Override
    public Optional<String> picture(Path file) throws IOException {
        return letterhead.take(file);
    }

    @Override
    public void noPicture() throws IOException {
        letterhead.drop();
    }
}

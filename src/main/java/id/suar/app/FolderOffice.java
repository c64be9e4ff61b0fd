package id.suar.app;

import id.suar.access.SafeFile;
import id.suar.access.TrustFile;
import id.suar.shell.OfficeLink;
import id.suar.sync.http.LinkFile;
import id.suar.sync.http.ProxyChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/// An office's network as a data folder keeps it.
record FolderOffice(DataFolder folder) implements OfficeLink {

    @Override
    public ProxyChoice proxy() {
        return LinkFile.read(folder.link());
    }

    @Override
    public void proxy(ProxyChoice choice) {
        LinkFile.write(folder.link(), choice);
    }

    @Override
    public Optional<String> authority() throws IOException {
        return Files.exists(folder.authorities())
                ? Optional.of(TrustFile.read(folder.authorities()).stream()
                        .map(one -> one.getSubjectX500Principal().getName())
                        .collect(Collectors.joining("; ")))
                : Optional.empty();
    }

    @Override
    public void trust(Path pem) throws IOException {
        TrustFile.read(pem);
        SafeFile.write(folder.authorities(), Files.readAllBytes(pem));
    }

    @Override
    public void distrust() throws IOException {
        Files.deleteIfExists(folder.authorities());
    }
}

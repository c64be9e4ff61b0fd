package id.suar.evidence.intake;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.KeyWraps;
import id.suar.evidence.SealedFile;
import id.suar.evidence.SealedFiles;
import id.suar.evidence.SealedVault;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.Vault;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.VaultOwner;
import id.suar.evidence.VaultRoom;
import id.suar.evidence.tus.Ticket;
import id.suar.evidence.tus.TicketCodec;
import id.suar.evidence.tus.Tus;
import id.suar.evidence.tus.UploadMetadata;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A device with a vault that speaks tus by hand.
public final class Bringer implements AutoCloseable {

    public final Office office;
    public final Laptop laptop;
    public final SealedFiles files;
    public final VaultFolder folder;
    public final SealedVault vault;
    private final HttpClient client = HttpClient.newHttpClient();

    /// @param enrolled whether the hub knows its key
    public Bringer(Office office, Path path, String owner, boolean enrolled) {
        try {
            this.office = office;
            laptop = new Laptop(Files.createDirectories(path), office.card(owner));
            files = new SqlSealedFiles(laptop.db);
            folder = new VaultFolder(path.resolve("vault"), new SecureRandom());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String device = laptop.profile.device();
        var vaultOwner = new VaultOwner(
                device,
                () -> List.of(
                        new KeyWraps.Reader(device, laptop.keys.sealing().open()),
                        new KeyWraps.Reader(
                                office.keys.id(), office.keys.sealing().open())),
                () -> Optional.of(KeyWraps.opener(laptop.keys.sealing())));
        vault = new SealedVault(
                folder, files, vaultOwner, new VaultRoom(near -> 1L << 40, 0), laptop.clock, new SecureRandom());
        if (enrolled) {
            laptop.notes(1);
            laptop.sync(office.address());
        }
    }

    public SealedFile put(byte[] content) throws IOException {
        var kept = (Vault.Deposit.Kept) vault.put(new ByteArrayInputStream(content), Long.MAX_VALUE);
        return files.find(kept.id()).orElseThrow();
    }

    public byte[] sealed(SealedFile file) throws IOException {
        return Files.readAllBytes(folder.file(file.name()));
    }

    public Ticket ticket(SealedFile file) {
        return new Ticket(
                office.keys.id(),
                laptop.profile.device(),
                file.id(),
                file.bytes(),
                file.sealedBytes(),
                Optional.empty(),
                files.wrap(file.id(), office.keys.id()).orElseThrow(),
                laptop.clock.instant());
    }

    public byte[] signed(Ticket ticket) {
        return TicketCodec.encode(ticket, laptop.keys.signing().signer());
    }

    public HttpResponse<String> create(SealedFile file) throws Exception {
        return create(signed(ticket(file)), file.sealedBytes());
    }

    public HttpResponse<String> create(byte[] ticket, long length) throws Exception {
        return send(request(URI.create(office.address() + Tus.PATH))
                .header(Tus.LENGTH, Long.toString(length))
                .header(Tus.METADATA, UploadMetadata.of(Map.of(Tus.TICKET, ticket)))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    public URI place(HttpResponse<String> created) {
        return URI.create(office.address() + Tus.PATH)
                .resolve(created.headers().firstValue("Location").orElseThrow());
    }

    public HttpResponse<String> head(URI upload) throws Exception {
        return send(request(upload).HEAD());
    }

    public HttpResponse<String> patch(URI upload, long offset, byte[] piece) throws Exception {
        return send(patching(upload, offset, piece));
    }

    public HttpRequest.Builder patching(URI upload, long offset, byte[] piece) {
        return request(upload)
                .header(Tus.OFFSET, Long.toString(offset))
                .header("Content-Type", Tus.CONTENT)
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(piece));
    }

    public static HttpRequest.Builder request(URI upload) {
        return HttpRequest.newBuilder(upload).header(Tus.RESUMABLE, Tus.VERSION);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    public static long offset(HttpResponse<String> response) {
        return response.headers().firstValueAsLong(Tus.OFFSET).orElseThrow();
    }

    /// Whether a hub has content, readable with its own key alone.
    public static Optional<byte[]> read(Office office, Path vaultFolder, EvidenceId id) throws IOException {
        var files = new SqlSealedFiles(office.db);
        var owner =
                new VaultOwner(office.keys.id(), List::of, () -> Optional.of(KeyWraps.opener(office.keys.sealing())));
        var vault = new SealedVault(
                new VaultFolder(vaultFolder, new SecureRandom()),
                files,
                owner,
                VaultRoom.OF_DISK,
                office.clock,
                new SecureRandom());
        if (!(vault.open(id) instanceof Vault.Found found)) {
            return Optional.empty();
        }
        try (var in = found.content()) {
            return Optional.of(in.readAllBytes());
        }
    }

    @Override
    public void close() {
        client.close();
        laptop.close();
    }
}

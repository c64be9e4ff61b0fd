package id.suar.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Digest;
import id.suar.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A vault of the first versions, whose files lie there as they are.
class PlainSealingTest {

    @TempDir
    Path folder;

    private Database db;
    private MadeVault made;
    private Path path;

    @BeforeEach
    void open() {
        path = folder.resolve("vault");
        db = Database.open(folder.resolve("suar.db"));
        made = new MadeVault(path, db);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void afterwardsEverythingIsThereAndNothingInClear() throws IOException {
        List<EvidenceId> ids = new ArrayList<>();
        for (int size : List.of(0, 1, 70_000, 300_000)) {
            ids.add(plain(noise(size)));
        }
        assertThat(all()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(read(ids.get(2))).isEqualTo(noise(70_000));

        assertThat(new PlainSealing(path, made.vault).run()).isEqualTo(new PlainSealing.Done(4, 0));

        assertThat(all()).containsExactlyInAnyOrderElementsOf(ids);
        for (EvidenceId id : ids) {
            assertThat(EvidenceId.of(Digest.sha256(read(id)))).isEqualTo(id);
        }
        assertThat(files()).hasSize(4).allMatch(name -> name.matches("[0-9a-f]{32}"));
        assertThat(new PlainSealing(path, made.vault).run()).isEqualTo(new PlainSealing.Done(0, 0));
    }

    @Test
    void killedInBetweenItGoesOn() throws IOException {
        EvidenceId id = plain(noise(5_000));
        // Sealed on disk, and killed before the plain one went.
        new PlainSealing(path, made.vault).run();
        plain(noise(5_000));

        new PlainSealing(path, made.vault).run();

        assertThat(read(id)).isEqualTo(noise(5_000));
        assertThat(files()).hasSize(1);
    }

    @Test
    void withoutRoomItStaysReadableAndIsSealedLater() throws IOException {
        EvidenceId id = plain(noise(5_000));
        made.free.set(0);
        assertThat(new PlainSealing(path, made.vault).run()).isEqualTo(new PlainSealing.Done(0, 1));
        assertThat(read(id)).isEqualTo(noise(5_000));

        made.free.set(1L << 40);
        assertThat(new PlainSealing(path, made.vault).run()).isEqualTo(new PlainSealing.Done(1, 0));
        assertThat(read(id)).isEqualTo(noise(5_000));
    }

    @Test
    void oneThatWasChangedIsSealedAsWhatItIs() throws IOException {
        EvidenceId id = plain(noise(5_000));
        Files.write(path.resolve(id.hex().substring(0, 2)).resolve(id.hex()), noise(6_000));
        assertThat(made.vault.open(id)).isInstanceOf(Vault.Damaged.class);

        new PlainSealing(path, made.vault).run();

        assertThat(all()).containsExactly(EvidenceId.of(Digest.sha256(noise(6_000))));
    }

    @Test
    void puttingWhatLiesThereInClearIsNotNew() throws IOException {
        plain(noise(5_000));
        var again = (Vault.Deposit.Kept) made.vault.put(new java.io.ByteArrayInputStream(noise(5_000)), 10_000);
        assertThat(again.fresh()).isFalse();
    }

    private EvidenceId plain(byte[] content) throws IOException {
        EvidenceId id = EvidenceId.of(Digest.sha256(content));
        Path file = path.resolve(id.hex().substring(0, 2)).resolve(id.hex());
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return id;
    }

    private byte[] read(EvidenceId id) throws IOException {
        try (var in = ((Vault.Found) made.vault.open(id)).content()) {
            return in.readAllBytes();
        }
    }

    private List<EvidenceId> all() throws IOException {
        List<EvidenceId> ids = new ArrayList<>();
        made.vault.list(ids::add);
        return ids;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}

package id.suar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.access.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVaultTest {

    private static final long MOST = 1_000_000;

    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void open() {
        vault = new FolderVault(folder.resolve("vault"));
    }

    @Test
    void whatIsPutIsThereByItsHashAndComesOutAsItWas() throws IOException {
        byte[] content = noise(300_000);
        var kept = (Vault.Deposit.Kept) put(content);

        assertThat(kept.id()).isEqualTo(EvidenceId.of(Digest.sha256(content)));
        assertThat(kept.bytes()).isEqualTo(300_000);
        assertThat(kept.fresh()).isTrue();
        assertThat(vault.has(kept.id())).isTrue();
        assertThat(read(kept.id())).isEqualTo(content);
        assertThat(all()).containsExactly(kept.id());
    }

    @Test
    void theSameContentLiesThereOnce() throws IOException {
        var first = (Vault.Deposit.Kept) put(noise(5_000));
        var again = (Vault.Deposit.Kept) put(noise(5_000));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.fresh()).isFalse();
        assertThat(files()).hasSize(1);
    }

    @Test
    void moreThanIsAllowedLeavesNothing() throws IOException {
        assertThat(vault.put(endless(), MOST)).isEqualTo(new Vault.Deposit.TooLarge(MOST));
        assertThat(vault.put(new ByteArrayInputStream(new byte[(int) MOST]), MOST))
                .isInstanceOf(Vault.Deposit.Kept.class);
        assertThat(files()).hasSize(1);
    }

    @Test
    void contentThatBreaksOffLeavesNothing() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(noise(200_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        });
        assertThatThrownBy(() -> vault.put(broken, MOST)).hasMessage("unplugged");
        assertThat(files()).isEmpty();
    }

    @Test
    void aChangedByteIsFoundAndTheSameContentMendsIt() throws IOException {
        byte[] content = noise(70_000);
        EvidenceId id = ((Vault.Deposit.Kept) put(content)).id();
        Path file = files().getFirst();
        byte[] changed = content.clone();
        changed[69_000] ^= 1;
        Files.write(file, changed);

        assertThat(vault.open(id)).isInstanceOf(Vault.Damaged.class);
        assertThat(((Vault.Deposit.Kept) put(content)).fresh()).isFalse();
        assertThat(read(id)).isEqualTo(content);
    }

    @Test
    void whatIsNotThereIsMissing() throws IOException {
        EvidenceId id = EvidenceId.of(Digest.sha256(new byte[0]));
        assertThat(vault.has(id)).isFalse();
        assertThat(vault.open(id)).isInstanceOf(Vault.Missing.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void nothingButItsOwnIsListed() throws IOException {
        put(noise(10));
        Files.writeString(folder.resolve("vault/catatan.txt"), "x");
        Files.createDirectories(folder.resolve("vault/zz"));
        Files.writeString(folder.resolve("vault/zz/catatan.txt"), "x");
        assertThat(all()).hasSize(1);
    }

    @Test
    void onlyTheOwnerMayLook() throws IOException {
        put(noise(10));
        try (Stream<Path> walk = Files.walk(folder.resolve("vault"))) {
            assertThat(walk)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .endsWith("------"));
        }
    }

    @Test
    void whatAKilledProcessLeftHalfIsSweptOut() throws IOException {
        Files.createDirectories(folder.resolve("vault/.incoming"));
        Files.writeString(folder.resolve("vault/.incoming/1.part"), "half");
        assertThat(all()).isEmpty();
        put(noise(10));
        try (Stream<Path> left = Files.list(folder.resolve("vault/.incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFoundOneCanBeReadFromTheMiddleOn() throws IOException {
        byte[] content = "surat suara sah".getBytes(StandardCharsets.UTF_8);
        EvidenceId id = ((Vault.Deposit.Kept) put(content)).id();
        try (InputStream in = ((Vault.Found) vault.open(id)).content()) {
            in.skipNBytes(6);
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("suara sah");
        }
    }

    private Vault.Deposit put(byte[] content) throws IOException {
        return vault.put(new ByteArrayInputStream(content), MOST);
    }

    private byte[] read(EvidenceId id) throws IOException {
        try (InputStream in = ((Vault.Found) vault.open(id)).content()) {
            return in.readAllBytes();
        }
    }

    private List<EvidenceId> all() throws IOException {
        List<EvidenceId> ids = new ArrayList<>();
        vault.list(ids::add);
        return ids;
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder.resolve("vault"))) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder.resolve("vault"))) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 7;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return most;
            }
        };
    }
}

package id.suar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.access.Digest;
import id.suar.access.Hpke;
import id.suar.db.Database;
import id.suar.evidence.sealed.ChunkLayout;
import id.suar.evidence.sealed.DamagedEvidence;
import id.suar.evidence.sealed.SealedChannel;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedVaultTest {

    private static final long MOST = 1_000_000;

    @TempDir
    Path folder;

    private Database db;
    private MadeVault made;
    private SealedVault vault;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("suar.db"));
        made = new MadeVault(folder.resolve("vault"), db);
        vault = made.vault;
    }

    @AfterEach
    void close() {
        db.close();
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
        byte[] changed = Files.readAllBytes(file);
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
        made.folder.create("ab".repeat(16)).close();
        assertThat(all()).isEmpty();
        put(noise(10));
        assertThat(files()).hasSize(1);
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

    @Test
    void inTheMiddleOfALargeOneAChangeIsFoundWhenItIsRead() throws IOException {
        EvidenceId id = ((Vault.Deposit.Kept) put(noise(400_000))).id();
        Path file = files().getFirst();
        byte[] changed = Files.readAllBytes(file);
        changed[200_000] ^= 1;
        Files.write(file, changed);
        try (InputStream in = ((Vault.Found) vault.open(id)).content()) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(DamagedEvidence.class);
        }
    }

    /// Neither its content nor its hash, which tells whoever knows a photo that it is here.
    @Test
    void theDiskShowsNothingOfIt() throws IOException {
        byte[] content = "C.HASIL TPS 3 Perian".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        EvidenceId id = ((Vault.Deposit.Kept) put(content)).id();
        Path file = files().getFirst();

        assertThat(file.getFileName().toString())
                .matches("[0-9a-f]{32}")
                .doesNotContain(id.hex().substring(0, 8));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("HASIL");
        assertThat(file).hasSize(ChunkLayout.sealed(content.length));
    }

    @Test
    void whileLockedThingsArePutAndNotRead() throws IOException {
        made.locked.set(true);
        EvidenceId id = ((Vault.Deposit.Kept) put(noise(100))).id();
        assertThat(vault.open(id)).isInstanceOf(Vault.Locked.class);
        assertThat(((Vault.Deposit.Kept) put(noise(100))).fresh()).isFalse();
        made.locked.set(false);
        assertThat(read(id)).isEqualTo(noise(100));
    }

    @Test
    void theHubReadsTheSameFileWithItsOwnWrap() throws IOException {
        EvidenceId id = ((Vault.Deposit.Kept) put(noise(100_000))).id();
        byte[] wrap = made.files.wrap(id, MadeVault.HUB).orElseThrow();
        assertThat(wrap).hasSize(KeyWraps.BYTES);

        byte[] key = KeyWraps.opener(MadeVault.HUB_KEYS).open(wrap, id.bytes()).orElseThrow();
        try (var channel = new SealedChannel(Files.newByteChannel(files().getFirst()), key)) {
            assertThat(java.nio.channels.Channels.newInputStream(channel).readAllBytes())
                    .isEqualTo(noise(100_000));
        }
    }

    /// A wrap that is put beside other content opens nothing.
    @Test
    void aWrapIsBoundToItsContent() throws IOException {
        EvidenceId one = ((Vault.Deposit.Kept) put(noise(100))).id();
        EvidenceId other = ((Vault.Deposit.Kept) put(noise(101))).id();
        byte[] wrap = made.files.wrap(one, MadeVault.DEVICE).orElseThrow();
        assertThat(KeyWraps.opener(MadeVault.DEVICE_KEYS).open(wrap, other.bytes()))
                .isEmpty();
        assertThat(wrap.length).isEqualTo(32 + Hpke.OVERHEAD);
    }

    @Test
    void whatIsErasedIsGone() throws IOException {
        EvidenceId id = ((Vault.Deposit.Kept) put(noise(100))).id();
        new VaultErasure(made.folder, made.files).erase(id);
        assertThat(vault.has(id)).isFalse();
        assertThat(vault.open(id)).isInstanceOf(Vault.Missing.class);
        assertThat(made.files.wrap(id, MadeVault.DEVICE)).isEmpty();
        assertThat(made.files.wrap(id, MadeVault.HUB)).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(put(noise(100))).isEqualTo(new Vault.Deposit.Erased());
        assertThat(files()).isEmpty();
    }

    @Test
    void aLostFileIsMendedByTheSameContent() throws IOException {
        EvidenceId id = ((Vault.Deposit.Kept) put(noise(100))).id();
        Files.delete(files().getFirst());
        assertThat(vault.open(id)).isInstanceOf(Vault.Missing.class);
        put(noise(100));
        assertThat(read(id)).isEqualTo(noise(100));
    }

    @Test
    void whereRecordsNeedTheRoomNothingIsTaken() throws IOException {
        made.free.set(1_000);
        assertThat(put(noise(10))).isEqualTo(new Vault.Deposit.NoRoom(1_000));
        assertThat(files()).isEmpty();
    }

    @Test
    void roomThatGoesWhileALargeOneComesIsSeen() throws IOException {
        InputStream shrinking = new InputStream() {
            @Override
            public int read() {
                return 7;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                made.free.addAndGet(-(1L << 34));
                return most;
            }
        };
        assertThat(vault.put(shrinking, Long.MAX_VALUE)).isInstanceOf(Vault.Deposit.NoRoom.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void severalThreadsMayPutTheSame() throws Exception {
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            var all = threads.invokeAll(java.util.Collections.nCopies(12, () -> put(noise(200_000))));
            for (var one : all) {
                assertThat(one.get()).isInstanceOf(Vault.Deposit.Kept.class);
            }
        }
        assertThat(files()).hasSize(1);
        assertThat(read(EvidenceId.of(Digest.sha256(noise(200_000))))).isEqualTo(noise(200_000));
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

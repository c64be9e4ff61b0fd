package id.suar.evidence.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.access.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/// What is sealed comes out as it went in, or not at all.
class SealingTest {

    private static final int CHUNK = ChunkLayout.CHUNK;
    private static final int SEALED = ChunkLayout.SEALED_CHUNK;
    private static final int HEAD = ChunkLayout.head().length;

    private Path file;

    @BeforeProperty
    void make() throws IOException {
        file = Files.createTempFile("sealing", "");
    }

    @AfterProperty
    void remove() throws IOException {
        Files.delete(file);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        Arbitrary<Integer> border = Arbitraries.integers()
                .between(0, 4)
                .flatMap(chunks ->
                        Arbitraries.integers().between(-2, 2).map(beside -> Math.max(0, chunks * CHUNK + beside)));
        return Arbitraries.oneOf(border, Arbitraries.integers().between(0, 5 * CHUNK));
    }

    @Property(tries = 60)
    void comesOutAsItWentIn(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        byte[] content = noise(size, seed);
        var out = new ByteArrayOutputStream();
        var writer = new SealedWriter(Channels.newChannel(out), key(1));
        var random = new Random(seed);
        for (int at = 0; at < size; ) {
            int piece = Math.min(size - at, 1 + random.nextInt(2 * CHUNK));
            writer.add(content, at, piece);
            at += piece;
        }
        SealedWriter.Sealed sealed = writer.finish();

        assertThat(sealed.hash()).isEqualTo(Digest.sha256(content));
        assertThat(sealed.sealedHash()).isEqualTo(Digest.sha256(out.toByteArray()));
        assertThat(sealed.bytes()).isEqualTo(size);
        assertThat(out.size()).isEqualTo((int) ChunkLayout.sealed(size));
        assertThat(sealed.sealedBytes()).isEqualTo(out.size());
        assertThat(ChunkLayout.content(out.size())).hasValue(size);
        assertThat(read(out.toByteArray(), key(1))).isEqualTo(content);
    }

    @Property(tries = 60)
    void anyPartIsReadFromAnywhere(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        byte[] content = noise(size, seed);
        Files.write(file, sealed(content, key(1)));
        var random = new Random(seed);
        try (var channel = new SealedChannel(Files.newByteChannel(file), key(1))) {
            assertThat(channel.size()).isEqualTo(size);
            for (int look = 0; look < 8; look++) {
                int from = random.nextInt(size + 10);
                var part = ByteBuffer.allocate(1 + random.nextInt(2 * CHUNK));
                channel.position(from);
                while (part.hasRemaining() && channel.read(part) >= 0) {
                    assertThat(channel.position()).isLessThanOrEqualTo(size);
                }
                int to = Math.max(from, Math.min(size, from + part.capacity()));
                byte[] wanted = from >= size ? new byte[0] : Arrays.copyOfRange(content, from, to);
                assertThat(Arrays.copyOf(part.array(), part.position())).isEqualTo(wanted);
            }
        }
    }

    @Property(tries = 100)
    void oneChangedBitIsFound(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        byte[] box = sealed(noise(size, seed), key(1));
        var random = new Random(seed);
        box[random.nextInt(box.length)] ^= (byte) (1 << random.nextInt(8));
        assertDamaged(box, key(1));
    }

    @Property(tries = 100)
    void aCutIsFoundWhereverItIs(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        byte[] box = sealed(noise(size, seed), key(1));
        assertDamaged(Arrays.copyOf(box, new Random(seed).nextInt(box.length)), key(1));
        int lastStart = (int) ChunkLayout.start(ChunkLayout.chunks(size) - 1);
        assertDamaged(Arrays.copyOf(box, lastStart), key(1));
    }

    @Property(tries = 30)
    void chunksInAnotherOrderAreFound(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        byte[] box = sealed(noise(size + 3 * CHUNK, seed), key(1));
        byte[] swapped = box.clone();
        System.arraycopy(box, HEAD, swapped, HEAD + SEALED, SEALED);
        System.arraycopy(box, HEAD + SEALED, swapped, HEAD, SEALED);
        assertDamaged(swapped, key(1));

        byte[] without = Arrays.copyOf(box, box.length - SEALED);
        System.arraycopy(box, HEAD + 2 * SEALED, without, HEAD + SEALED, box.length - HEAD - 2 * SEALED);
        assertDamaged(without, key(1));

        byte[] twice = Arrays.copyOf(box, box.length + SEALED);
        System.arraycopy(box, HEAD, twice, HEAD + SEALED, box.length - HEAD);
        assertDamaged(twice, key(1));
    }

    @Property(tries = 30)
    void somethingAfterItsEndIsFound(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        byte[] box = sealed(noise(size, seed), key(1));
        assertDamaged(Arrays.copyOf(box, box.length + 1 + new Random(seed).nextInt(2 * SEALED)), key(1));
    }

    @Property(tries = 20)
    void anotherKeyOpensNothing(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        assertDamaged(sealed(noise(size, seed), key(1)), key(2));
    }

    @Property
    void onlyLengthsThatContentMakesAreLengths(@ForAll int sealed) {
        ChunkLayout.content(sealed)
                .ifPresent(content -> assertThat(ChunkLayout.sealed(content)).isEqualTo(sealed));
    }

    private void assertDamaged(byte[] box, byte[] key) {
        assertThatThrownBy(() -> read(box, key)).isInstanceOf(DamagedEvidence.class);
    }

    private byte[] read(byte[] box, byte[] key) throws IOException {
        Files.write(file, box);
        try (var channel = new SealedChannel(Files.newByteChannel(file), key)) {
            return Channels.newInputStream(channel).readAllBytes();
        }
    }

    private static byte[] sealed(byte[] content, byte[] key) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new SealedWriter(Channels.newChannel(out), key);
        writer.add(content, 0, content.length);
        writer.finish();
        return out.toByteArray();
    }

    private static byte[] key(int which) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) which);
        return key;
    }

    private static byte[] noise(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}

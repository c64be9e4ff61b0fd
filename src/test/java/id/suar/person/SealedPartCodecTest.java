package id.suar.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.access.ChunkCipher;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SealedPartCodecTest {

    private static final String DEVICE = "0011223344556677";
    private static final PartId ID = PartId.random(new Random(3));
    private static final byte[] KEY = key(5);

    @Provide
    Arbitrary<Map<String, String>> persons() {
        var paths = Arbitraries.strings().ofMinLength(1).ofMaxLength(30);
        var texts = Arbitraries.strings().all().ofMaxLength(100);
        return Arbitraries.maps(paths, texts).ofMinSize(1).ofMaxSize(20).map(SealedPartCodecTest::inUtf8);
    }

    /// Half of a surrogate pair is no text.
    private static Map<String, String> inUtf8(Map<String, String> any) {
        Map<String, String> clean = new HashMap<>();
        any.forEach((path, text) -> clean.put(utf8(path), utf8(text)));
        return clean;
    }

    private static String utf8(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Property(tries = 300)
    void comesOutAsItWentIn(@ForAll("persons") Map<String, String> fields) {
        SealedPart part = SealedPartCodec.seal(fields, ID, KEY, DEVICE);
        assertThat(SealedPartCodec.read(part.bytes())).hasValueSatisfying(read -> {
            assertThat(read.id()).isEqualTo(ID);
            assertThat(SealedPartCodec.open(read, KEY, DEVICE)).contains(fields);
        });
    }

    @Property(tries = 300)
    void isFoundWhereverItStandsInABody(@ForAll("persons") Map<String, String> fields) {
        SealedPart part = SealedPartCodec.seal(fields, ID, KEY, DEVICE);
        assertThat(SealedPartCodec.in(MadePersons.body(part)))
                .extracting(SealedPart::id)
                .containsExactly(ID);
    }

    @Property(tries = 500)
    void bytesFromAnywhereAreNoPartAndNoHarm(@ForAll byte[] noise) {
        byte[] likely = noise.clone();
        System.arraycopy(new byte[] {'S', 'P', 'P', 1}, 0, likely, 0, Math.min(4, likely.length));
        SealedPartCodec.in(noise);
        SealedPartCodec.in(likely);
        SealedPartCodec.read(likely).ifPresent(part -> SealedPartCodec.open(part, KEY, DEVICE));
        EnclosedWrapsCodec.decode(noise);
    }

    /// Not in chunks, which another writer would cut elsewhere.
    @Test
    void aLongTextIsOneString() {
        byte[] plain = PersonFieldsCodec.encode(Map.of("a", "x".repeat(10_000)));
        assertThat(plain).startsWith(0x82, 0x61, 'a', 0x79, 10_000 >> 8, 10_000 & 0xFF, 'x');
        assertThat(PersonFieldsCodec.decode(plain)).contains(Map.of("a", "x".repeat(10_000)));
    }

    @Test
    void theSameInAnyOrderIsTheSameBytes() {
        assertThat(PersonFieldsCodec.encode(Map.of("a", "1", "b", "2")))
                .isEqualTo(PersonFieldsCodec.encode(new java.util.TreeMap<>(Map.of("b", "2", "a", "1"))));
    }

    @Test
    void lengthTellsNothingOfAName() {
        int brief = sealed("Ani").length;
        assertThat(sealed("Seseorang Yang Namanya Panjang Sekali Sampai Ke Ujung Baris Berikutnya").length)
                .isEqualTo(brief);
        assertThat(sealed("x".repeat(300)).length).isEqualTo(brief + 256);
    }

    @Test
    void anotherKeyDeviceOrByteOpensNothing() {
        SealedPart part = SealedPartCodec.seal(Map.of("name", "Contoh"), ID, KEY, DEVICE);
        assertThat(SealedPartCodec.open(part, key(6), DEVICE)).isEmpty();
        assertThat(SealedPartCodec.open(part, KEY, "7766554433221100")).isEmpty();
        for (int at = 4; at < part.bytes().length; at++) {
            byte[] changed = part.bytes().clone();
            changed[at] ^= 1;
            assertThat(SealedPartCodec.read(changed).flatMap(read -> SealedPartCodec.open(read, KEY, DEVICE)))
                    .as("byte %d", at)
                    .isEmpty();
        }
    }

    @Test
    void whatIsTooMuchIsNamed() {
        assertThatThrownBy(() -> sealed("x".repeat(17_000))).hasMessageContaining("name");
        assertThatThrownBy(() -> SealedPartCodec.seal(Map.of(), ID, KEY, DEVICE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wrapsHaveOneFormAndEveryOtherIsRefused() {
        var boxes = new java.util.TreeMap<PartId, byte[]>();
        var random = new Random(9);
        for (int i = 0; i < 3; i++) {
            byte[] box = new byte[PartKeys.BYTES];
            random.nextBytes(box);
            boxes.put(PartId.random(random), box);
        }
        byte[] bytes = EnclosedWrapsCodec.encode(boxes);
        assertThat(EnclosedWrapsCodec.decode(bytes).orElseThrow().keySet()).containsExactlyElementsOf(boxes.keySet());
        for (int cut = 1; cut < bytes.length; cut++) {
            assertThat(EnclosedWrapsCodec.decode(Arrays.copyOf(bytes, cut)))
                    .as("%d bytes", cut)
                    .isEmpty();
        }
        assertThat(EnclosedWrapsCodec.decode(Arrays.copyOf(bytes, bytes.length + 1)))
                .isEmpty();
        byte[] twice = bytes.clone();
        System.arraycopy(twice, 3, twice, 3 + PartId.BYTES + PartKeys.BYTES, PartId.BYTES);
        assertThat(EnclosedWrapsCodec.decode(twice)).isEmpty();
    }

    private static byte[] sealed(String name) {
        return SealedPartCodec.seal(Map.of("name", name), ID, KEY, DEVICE).bytes();
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[ChunkCipher.KEY_BYTES];
        new Random(seed).nextBytes(key);
        return key;
    }

    @Test
    void aBriefIdIsForPeople() {
        assertThat(List.of(ID.brief())).allMatch(brief -> brief.matches("[0-9A-F]{6}"));
    }
}

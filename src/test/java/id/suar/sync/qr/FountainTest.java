package id.suar.sync.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FountainTest {

    /// The first numbers of seed 1, as RFC 8682 lists them.
    @Test
    void theGeneratorIsTheOneOfTheRfc() {
        var random = new TinyMt32(1);
        long[] first = IntStream.range(0, 10)
                .mapToLong(i -> random.next() & 0xFFFFFFFFL)
                .toArray();
        assertThat(first)
                .containsExactly(
                        2545341989L,
                        981918433L,
                        3715302833L,
                        2387538352L,
                        3591001365L,
                        3820442102L,
                        2114400566L,
                        2196103051L,
                        2783359912L,
                        764534509L);
    }

    @Test
    void theFieldIsAField() {
        for (int a = 1; a < 256; a++) {
            assertThat(Galois.times(a, Galois.inverse(a))).isEqualTo(1);
            for (int b = 1; b < 256; b += 7) {
                assertThat(Galois.times(a, b)).isEqualTo(Galois.times(b, a)).isNotZero();
                int c = (a * 31 + b) & 0xFF;
                assertThat(Galois.times(a, b ^ c)).isEqualTo(Galois.times(a, b) ^ Galois.times(a, c));
            }
        }
    }

    /// Any frames, in any order and with repeats: as soon as they suffice the message is there, and it is the message.
    @Property(tries = 200)
    void anyFramesThatSufficeGiveTheMessage(
            @ForAll @IntRange(min = 1, max = 30_000) int length, @ForAll Random random, @ForAll boolean repairOnly) {
        byte[] message = bytes(length, random);
        Frames frames = Frames.of(message);
        var gatherings = new Gatherings();
        int first = repairOnly ? frames.needed() : 0;
        int given = 0;
        Sight last = new Sight.Other();
        while (!(last instanceof Sight.Whole)) {
            int turn = first + random.nextInt(4 * frames.needed() + 20);
            byte[] frame = frames.frame(turn);
            last = gatherings.add(frame);
            if (last instanceof Sight.Part(String _, int have, int needed)) {
                assertThat(have).isLessThan(needed);
            }
            assertThat(last).isNotInstanceOf(Sight.Spoiled.class);
            assertThat(++given).isLessThan(200 * frames.needed() + 200);
        }
        assertThat(((Sight.Whole) last).bytes()).isEqualTo(message);
        assertThat(gatherings.unfinished()).isZero();
    }

    /// How many more frames than needed it takes, none seen twice: nearly none.
    @Test
    void hardlyAnyFrameMoreThanNeeded() {
        var random = new Random(11);
        int more = 0;
        int rounds = 300;
        for (int round = 0; round < rounds; round++) {
            Frames frames = Frames.of(bytes(12_000, random));
            var gatherings = new Gatherings();
            List<Integer> order = shuffled(200, random);
            int given = 0;
            while (!(gatherings.add(frames.frame(order.get(given++))) instanceof Sight.Whole)) {
                assertThat(given).isLessThan(200);
            }
            more += given - frames.needed();
        }
        assertThat(more).as("frames too many in %d messages", rounds).isLessThan(rounds / 20);
    }

    /// Damage anywhere in a frame: it is no frame. A frame that was forged so that it looks like one never makes a
    /// message that is not the message.
    @Property(tries = 200)
    void aWrongFrameNeverGivesAMessage(@ForAll @IntRange(min = 100, max = 9_000) int length, @ForAll Random random) {
        byte[] message = bytes(length, random);
        Frames frames = Frames.of(message);
        byte[] damaged = frames.frame(random.nextInt(100));
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
        assertThat(FrameCodec.decode(damaged)).isEmpty();

        Frame genuine = FrameCodec.decode(frames.frame(random.nextInt(100))).orElseThrow();
        byte[] symbol = genuine.symbol().clone();
        symbol[random.nextInt(symbol.length)] ^= 1;
        var gatherings = new Gatherings();
        gatherings.add(FrameCodec.encode(new Frame(genuine.message(), length, genuine.number(), symbol)));
        for (int turn = 0; turn < 3 * frames.needed() + 10; turn++) {
            if (gatherings.add(frames.frame(turn)) instanceof Sight.Whole(String _, byte[] bytes)) {
                assertThat(bytes).isEqualTo(message);
            }
        }
    }

    @Test
    void garbageIsNoFrame() {
        var random = new Random(5);
        for (int length = 0; length < 1400; length += 3) {
            byte[] garbage = bytes(length, random);
            if (length > 3) {
                garbage[0] = 'S';
                garbage[1] = 'Q';
                garbage[2] = 1;
            }
            assertThat(new Gatherings().add(garbage)).isInstanceOf(Sight.Other.class);
        }
        // A frame that says its message has a gigabyte, or more symbols than anybody shows.
        for (int size : new int[] {1, 2, 1100}) {
            byte[] symbol = new byte[size];
            for (int length : new int[] {-1, 0, 201 * size, 1 << 30, Integer.MAX_VALUE}) {
                assertThat(FrameCodec.decode(FrameCodec.encode(new Frame("00".repeat(16), length, 0, symbol))))
                        .as("%d in symbols of %d", length, size)
                        .isEmpty();
            }
        }
    }

    @Test
    void severalMessagesMayBeMixed() {
        var random = new Random(9);
        List<byte[]> messages =
                IntStream.range(0, 5).mapToObj(i -> bytes(5_000, random)).toList();
        List<Frames> all = messages.stream().map(Frames::of).toList();
        var gatherings = new Gatherings();
        int whole = 0;
        for (int turn = 3; turn < 20; turn++) {
            for (int i = 0; i < 5; i++) {
                if (gatherings.add(all.get(i).frame(turn)) instanceof Sight.Whole(String _, byte[] bytes)) {
                    assertThat(Arrays.equals(bytes, messages.get(i))).isTrue();
                    whole++;
                }
            }
        }
        assertThat(whole).isEqualTo(5);
    }

    private static List<Integer> shuffled(int count, Random random) {
        List<Integer> all =
                new java.util.ArrayList<>(IntStream.range(0, count).boxed().toList());
        java.util.Collections.shuffle(all, random);
        return all;
    }

    private static byte[] bytes(int length, Random random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}

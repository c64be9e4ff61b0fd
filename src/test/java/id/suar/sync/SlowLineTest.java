package id.suar.sync;

import static id.suar.count.CountBook.KUKAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.NewEntry;
import id.suar.region.BundledRegions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How much goes at once on links of a river village, and that progress is never lost (I6). The line's time is the
/// laptop's stepped clock; parcels, hub and both databases are real.
class SlowLineTest {

    private static final double RIVER = 1_200;
    private static final Duration FAR = Duration.ofSeconds(1);

    @TempDir
    Path root;

    private Office office;
    private Laptop laptop;

    @BeforeEach
    void open() throws IOException {
        office = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), office.card(MadeUpSheets.OBSERVER));
    }

    @AfterEach
    void close() {
        laptop.close();
        office.close();
    }

    @Test
    void aThousandSheetsOnALinkOfWhichNothingIsKnown() {
        sheets(1000);
        Instant begin = laptop.clock.instant();

        assertThat(laptop.sync(line(RIVER, FAR, 1), Duration.ofMinutes(10)))
                .isInstanceOf(SyncOutcome.AllReceived.class);
        Duration took = Duration.between(begin, laptop.clock.instant());
        System.out.printf("1,000 sheets, unknown link of 1,200 B/s and 1 s: %.1f s%n", took.toMillis() / 1000.0);
        assertThat(took).isLessThan(Duration.ofSeconds(25));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void cutEveryThirtySecondsAndAPacketInTenLost(long seed) {
        sheets(1000);
        SlowLine line = line(RIVER, FAR, seed);
        line.cutEvery = Duration.ofSeconds(30);
        line.stalls = 0.1;
        laptop.clock.step(Duration.ofMillis(new Random(seed).nextInt(30_000)));
        Instant begin = laptop.clock.instant();

        assertThat(laptop.sync(line, Duration.ofMinutes(10))).isInstanceOf(SyncOutcome.AllReceived.class);
        Duration took = Duration.between(begin, laptop.clock.instant());
        System.out.printf("the same, cut every 30 s, stalls: %.1f s, %,d bytes%n", took.toMillis() / 1e3, line.bytes);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    /// A cut loses one parcel and not what went before it; small parcels compress less, large ones lose more.
    @Test
    void cutsCostLittleOnceTheLinkIsKnown() {
        SlowLine line = line(RIVER, FAR, 3);
        line.cutEvery = Duration.ofSeconds(20);
        sheets(1000);
        laptop.sync(line, Duration.ofMinutes(10));
        long known = line.bytes;
        var random = new Random(4);
        laptop.notes(
                "test.note/1",
                Stream.generate(() -> Long.toHexString(random.nextLong())).limit(4000));
        var tally = laptop.sync(line, Duration.ofMinutes(30)).tally();

        assertThat(tally.received()).isEqualTo(4000);
        long sent = line.bytes - known;
        long whole = laptop.packer
                .pack(new Outbox.Place(laptop.journals.current(laptop.profile.device()), 1000), 4000, false)
                .bytes()
                .length;
        System.out.printf("cut every 20 s: %,d bytes for %,d in one piece%n", sent, whole);
        assertThat(sent).isLessThan(whole * 7 / 4);
    }

    /// The program is killed a second after each parcel has left, and started again: it knows what did not go through.
    @ParameterizedTest
    @ValueSource(doubles = {1_200, 4_000, 100_000})
    void killedEverySecondItStillFinishes(double bytesPerSecond) {
        laptop.sync(office.address());
        sheets(300);
        SlowLine line = line(bytesPerSecond, Duration.ofMillis(200), 5);
        long received = 0;
        int lives = 0;
        while (laptop.outbox.standing().waiting() > 0) {
            assertThat(++lives).as("lives").isLessThan(400);
            Instant death = laptop.clock.instant().plusSeconds(1);
            try {
                laptop.sync(mortal(line, death), Duration.ofMinutes(1));
            } catch (Killed e) {
                // That was a life. The next one begins with what is on the disk.
            }
            long now = laptop.outbox.standing().received();
            assertThat(now).isGreaterThanOrEqualTo(received);
            received = now;
        }
        System.out.printf("%,.0f B/s, killed every second: %d lives%n", bytesPerSecond, lives);
        assertThat(Laptop.all(office.journals, laptop.profile.device()))
                .isEqualTo(Laptop.all(laptop.journals, laptop.profile.device()));
    }

    @Test
    void aFastLinkIsFilledAndRemembered() {
        SlowLine line = line(2_000_000, Duration.ofMillis(20), 6);
        laptop.notes(20_000);
        assertThat(laptop.sync(line, Duration.ofMinutes(1)).tally().requests()).isLessThan(6);
        laptop.notes(300);
        assertThat(laptop.sync(line, Duration.ofMinutes(1)).tally().requests()).isEqualTo(1);
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Parcels that arrive before the death do; of the others nobody in this life hears.
    private Transport mortal(SlowLine line, Instant death) {
        return (parcel, within) -> {
            Duration left = Duration.between(laptop.clock.instant(), death);
            if (!left.isPositive()) {
                throw new Killed();
            }
            Delivery delivery = line.push(parcel, left);
            if (delivery instanceof Delivery.Failed) {
                throw new Killed();
            }
            return delivery;
        };
    }

    private SlowLine line(double bytesPerSecond, Duration roundTrip, long seed) {
        return new SlowLine(office, laptop.clock, bytesPerSecond, roundTrip, new Random(seed));
    }

    private void sheets(int count) {
        var stations = MadeUpSheets.stations(new BundledRegions(), KUKAR, 5);
        List<CountSheet> sheets = MadeUpSheets.president(1, true).at(stations.subList(0, count));
        Instant at = laptop.clock.instant();
        List<NewEntry> entries = new ArrayList<>();
        for (CountSheet sheet : sheets) {
            at = at.plusSeconds(90);
            byte[] body = CountEntries.encode(sheet, sheet.observer());
            entries.add(NewEntry.begin(at, sheet.observer(), CountEntries.RECORDED, body));
        }
        laptop.journals.append(laptop.journals.current(laptop.profile.device()), entries);
    }
}

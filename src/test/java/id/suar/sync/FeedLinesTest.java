package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The feed over lines that carry little and are cut often.
class FeedLinesTest {

    private static final int SHEETS = 11_345;

    @TempDir
    Path root;

    private Office hub;
    private Laptop writer;
    private Laptop reader;
    private long seed;

    @BeforeEach
    void open() throws IOException {
        hub = new Office(folder("hub"));
        writer = new Laptop(folder("writer"), hub.card("Panwaslu A", Role.PWC_STAFF, "640203"));
        reader = new Laptop(folder("reader"), hub.card("Panwaslu B", Role.PWC_STAFF, "640203"));
        reader.sync(hub.address());
    }

    @AfterEach
    void close() {
        writer.close();
        reader.close();
        hub.close();
    }

    @Test
    void aNewDeviceIsFilledWithADistrictsSheets() {
        record(SHEETS);
        writer.sync(hub.address());
        var line = new CountedLine(hub);
        long from = System.nanoTime();
        assertThat(reader.pull(line)).isEmpty();
        long millis = (System.nanoTime() - from) / 1_000_000;

        assertThat(head()).isEqualTo(SHEETS);
        assertThat(reader.journals.head(journal()).hash())
                .isEqualTo(writer.journals.head(journal()).hash());
        assertThat(line.down).isLessThan(SHEETS * 25L);
        System.out.println("filled with " + SHEETS + " sheets: " + line.down + " B down, " + line.up + " B up, "
                + line.requests + " requests, " + millis + " ms");
    }

    @Test
    void sheetsThatWerePushedOneByOneComeHomePackedTogether() {
        for (int i = 0; i < 300; i++) {
            record(1);
            push();
        }
        var line = new CountedLine(hub);
        assertThat(reader.pull(line)).isEmpty();

        assertThat(head()).isEqualTo(300);
        assertThat(line.down).isLessThan(300 * 30L);
        System.out.println("300 sheets pushed one by one: " + line.down + " B down, " + line.requests + " requests");
    }

    @Test
    void aSegmentThatIsLargerThanTheLineCarriesComesInParts() {
        record(6_000);
        push();
        int most = 12 * 1024;
        var line = new ShortLine(most, new Random(5));
        for (int tries = 0; tries < 60 && head() == 0; tries++) {
            long before = have();
            reader.pull(line);
            // However the line is cut, what has come stays.
            assertThat(head() > 0 || have() >= before).isTrue();
        }
        assertThat(head()).isEqualTo(6_000);
        assertThat(have()).isZero();
        assertThat(new SqlFeedVerifier(reader.db, reader.journals)
                        .onDevice(reader.profile.device(), hub.keys.signing().open()))
                .isEmpty();
    }

    /// Carries no more than so many bytes an answer, and loses every third.
    private final class ShortLine implements FeedLine {

        private final int most;
        private final Random random;

        ShortLine(int most, Random random) {
            this.most = most;
            this.random = random;
        }

        @Override
        public Delivery ask(byte[] request, Duration within) {
            byte[] answer = hub.feed.answer(request);
            return answer.length > most || random.nextInt(3) == 0
                    ? new Delivery.Failed(new LinkProblem.HubUnreachable("short"))
                    : new Delivery.Came(answer, "short");
        }
    }

    private void record(int count) {
        List<TpsCode> stations = MadeUpSheets.stations(new BundledRegions(), new RegionCode("64"), 12);
        List<CountSheet> sheets = MadeUpSheets.president(seed++, true).at(stations.subList(0, count));
        List<NewEntry> entries = new ArrayList<>();
        for (CountSheet sheet : sheets) {
            entries.add(NewEntry.begin(
                    writer.clock.instant(),
                    MadeUpSheets.OBSERVER,
                    CountEntries.RECORDED,
                    CountEntries.encode(sheet, MadeUpSheets.OBSERVER)));
        }
        writer.journals.append(journal(), entries);
    }

    /// All that waits, in one segment.
    private void push() {
        Outbox.Place place = writer.outbox.next(_ -> 0L).orElseThrow();
        Packed packed = writer.packer.pack(place, 65_536, !writer.outbox.known());
        var answer = writer.desk.read(hub.intake.take(packed.bytes()).signed()).orElseThrow();
        assertThat(writer.desk.take(answer, packed)).isInstanceOf(Heard.Received.class);
    }

    private JournalId journal() {
        return new JournalId(writer.profile.device(), 0);
    }

    private long head() {
        return reader.journals.head(journal()).seq();
    }

    private long have() {
        return reader.shelf.part().map(FeedRequest.Part::have).orElse(0);
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }
}

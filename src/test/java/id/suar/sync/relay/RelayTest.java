package id.suar.sync.relay;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Hpke;
import id.suar.app.FilePictures;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.Ed25519;
import id.suar.sync.CourierWatch;
import id.suar.sync.Delivery;
import id.suar.sync.Heard;
import id.suar.sync.LinkMeasure;
import id.suar.sync.LinkProblem;
import id.suar.sync.Outbox;
import id.suar.sync.ParcelCodec;
import id.suar.sync.Passage;
import id.suar.sync.Transport;
import id.suar.sync.Unsealed;
import id.suar.sync.file.ParcelExport;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.file.ReceiptFinding;
import id.suar.sync.file.ReceiptImport;
import id.suar.sync.http.Clients;
import id.suar.sync.http.HttpTransport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A village's laptop without any network, a neighbour who goes to town, a hub.
class RelayTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop village;
    private Laptop neighbour;
    private Path stick;
    private Satchel satchel;

    @BeforeEach
    void open() throws IOException {
        hub = new Office(Files.createDirectories(root.resolve("hub")));
        village = laptop("village");
        neighbour = laptop("neighbour");
        stick = Files.createDirectories(root.resolve("stick"));
        satchel = satchel(Satchel.Room.USUAL);
    }

    @AfterEach
    void close() {
        village.close();
        neighbour.close();
        hub.close();
    }

    @Test
    void theNeighbourBringsParcelsToTownAndReceiptsHome() throws Exception {
        village.notes(7);
        export(village);
        assertThat(take()).containsExactly(Taking.CARRIED);
        assertThat(take()).containsExactly(Taking.KNOWN);
        assertThat(porter().bringHome(stick)).isZero();

        assertThat(errand(hub.address())).isEmpty();
        assertThat(Laptop.all(hub.journals, village.profile.device()))
                .isEqualTo(Laptop.all(village.journals, village.profile.device()));
        assertThat(satchel.waiting()).isEmpty();

        assertThat(porter().bringHome(stick)).isEqualTo(1);
        assertThat(porter().bringHome(stick)).as("it is there already").isZero();
        assertThat(receipts(village)).singleElement().isInstanceOf(ReceiptFinding.Told.class);
        assertThat(village.outbox.standing())
                .extracting("saved", "handedOver", "received")
                .containsExactly(7L, 0L, 7L);
        // The same stick again: nothing is carried twice, the neighbour's own is not among it.
        neighbour.notes(2);
        export(neighbour);
        assertThat(take()).containsExactlyInAnyOrder(Taking.KNOWN, Taking.OWN);
        assertThat(receipts(neighbour)).singleElement().isInstanceOf(ReceiptFinding.OtherDevice.class);
    }

    /// Own records first: the errand comes after them, in the same run of the courier.
    @Test
    void severalParcelsInAnyOrderAndALineThatIsDead() throws Exception {
        village.notes(3);
        export(village);
        village.notes(4);
        Path first = stick.resolve("SUAR").resolve(hub.keys.id() + "-" + village.profile.device() + "-1-3.suar");
        byte[] early = Files.readAllBytes(first);
        Files.delete(first);
        byte[] late = village.packer
                .pack(new Outbox.Place(village.journals.current(village.profile.device()), 3), 99, true)
                .bytes();
        // Without names they come in the order of their hashes.
        Files.write(stick.resolve("SUAR").resolve("a.suar"), late);
        Files.write(stick.resolve("SUAR").resolve("b.suar"), early);
        assertThat(take()).containsExactly(Taking.CARRIED, Taking.CARRIED);

        assertThat(errand(URI.create("http://127.0.0.1:1/"))).isPresent();
        assertThat(satchel.waiting()).hasSize(2);
        assertThat(errand(hub.address())).isEmpty();
        assertThat(hub.journals.heads().getFirst().seq()).isEqualTo(7);
        assertThat(satchel.waiting()).isEmpty();
        assertThat(porter().bringHome(stick)).isEqualTo(2);
        receipts(village);
        assertThat(village.outbox.standing().waiting()).isZero();
    }

    /// What comes before it is missing at the hub: it is asked again after hours, not at every sync, and at once when
    /// something that may be the missing one has gone.
    @Test
    void whatIsBehindIsNotPushedAgainAndAgain() throws Exception {
        village.notes(3);
        export(village);
        Path first = stick.resolve("SUAR").resolve(hub.keys.id() + "-" + village.profile.device() + "-1-3.suar");
        byte[] early = Files.readAllBytes(first);
        Files.delete(first);
        village.notes(4);
        Files.write(
                first.resolveSibling(hub.keys.id() + "-" + village.profile.device() + "-4-7.suar"),
                village.packer
                        .pack(new Outbox.Place(village.journals.current(village.profile.device()), 3), 99, true)
                        .bytes());
        take();
        assertThat(pushes()).isEqualTo(1);
        assertThat(pushes()).as("it is behind").isZero();
        neighbour.clock.step(Duration.ofHours(7));
        assertThat(pushes()).as("hours later").isEqualTo(1);
        neighbour.clock.step(Duration.ofDays(-9_000));
        assertThat(pushes()).as("on a clock that was set back").isEqualTo(1);
        Files.write(first, early);
        take();
        assertThat(pushes()).isEqualTo(2);
        assertThat(satchel.waiting()).isEmpty();
        assertThat(hub.journals.heads().getFirst().seq()).isEqualTo(7);
    }

    /// Another's large parcel does not fit what is left of the time on this link: it waits, the small one goes.
    @Test
    void whatTheLinkCannotCarryInTimeWaitsForABetterOne() throws Exception {
        var random = new Random(1);
        village.notes(
                "test.note/1",
                Stream.generate(() -> Long.toHexString(random.nextLong())).limit(3_000));
        export(village);
        try (Laptop hamlet = laptop("hamlet")) {
            hamlet.notes(2);
            export(hamlet);
            take();
            LinkMeasure river = LinkMeasure.of(List.of(
                    new Passage(2_000, 9_000, Duration.ofSeconds(3), Passage.End.ARRIVED),
                    new Passage(9_000, 40_000, Duration.ofSeconds(9), Passage.End.ARRIVED)));
            List<Integer> sizes = new ArrayList<>();
            Optional<LinkProblem> problem = errand(counted(sizes), river).run(in(20), CourierWatch.NONE);

            assertThat(problem).containsInstanceOf(LinkProblem.TooLarge.class);
            assertThat(sizes)
                    .singleElement()
                    .satisfies(bytes -> assertThat(bytes).isLessThan(2_000));
            assertThat(satchel.waiting()).hasSize(1);
            assertThat(errand(counted(sizes), river).run(in(300), CourierWatch.NONE))
                    .isEmpty();
            assertThat(satchel.waiting()).isEmpty();
        }
    }

    /// Where the neighbour has no network either: on to the next stick, and the answer back through both.
    @Test
    void fromStickToStick() throws Exception {
        village.notes(5);
        export(village);
        take();
        Path boat = Files.createDirectories(root.resolve("boat"));
        assertThat(porter().handOn(boat)).isEqualTo(1);
        new id.suar.hub.FolderIntake(hub.intake).take(boat, boat);
        assertThat(porter().takeAnswers(boat)).isEqualTo(1);
        assertThat(satchel.waiting()).isEmpty();
        assertThat(porter().bringHome(stick)).isEqualTo(1);
        receipts(village);
        assertThat(village.outbox.standing().waiting()).isZero();
    }

    /// I10: the carrier has everything of its own, and its own keys open nothing; what it changes nobody takes.
    @Test
    void whoCarriesCanNeitherReadNorChange() throws Exception {
        village.notes("test.note/1", Stream.of("saksi 0812-5551-7788"));
        export(village);
        take();
        byte[] parcel = satchel.parcel(satchel.waiting().getFirst()).orElseThrow();
        assertThat(new String(parcel, StandardCharsets.ISO_8859_1)).doesNotContain("0812");
        var own = Hpke.opener(neighbour.keys.sealing(), "suar parcel 1");
        assertThat(ParcelCodec.decode(parcel, hub.keys.id(), own)).isInstanceOf(Unsealed.Altered.class);

        // Changed on the disk of the carrier: not sent. Changed on the stick: not taken by the hub.
        for (int at = 0; at < parcel.length; at += 5) {
            byte[] changed = parcel.clone();
            changed[at] ^= 2;
            assertThat(hub.intake.take(changed).added()).as("byte %d", at).isZero();
        }
        Path kept = onlyFile(root.resolve("relay"));
        byte[] changed = parcel.clone();
        changed[parcel.length / 2] ^= 2;
        Files.write(kept, changed);
        assertThat(errand(hub.address())).isEmpty();
        assertThat(hub.journals.heads()).isEmpty();
        Files.write(kept, parcel);
        errand(hub.address());
        porter().bringHome(stick);

        // A receipt that the carrier changes is none.
        Path receipt = stick.resolve("SUAR")
                .resolve(hub.keys.id() + "-" + village.profile.device() + "-1-1" + ParcelFolder.RECEIPT);
        byte[] signed = Files.readAllBytes(receipt);
        for (int at = 0; at < signed.length; at += 3) {
            byte[] forged = signed.clone();
            forged[at] ^= 1;
            Files.write(receipt, forged);
            assertThat(receipts(village)).as("byte %d", at).noneMatch(ReceiptFinding.Told.class::isInstance);
        }
        assertThat(village.outbox.standing().received()).isZero();
        Files.write(receipt, signed);
        assertThat(receipts(village))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReceiptFinding.Told.class,
                        told -> assertThat(told.heard()).isInstanceOf(Heard.Received.class));
    }

    /// Someone in between answers for the hub: with a page, with the hub's answer to another parcel.
    @Test
    void onlyTheHubsAnswerToThisParcelCounts() throws Exception {
        village.notes(2);
        export(village);
        take();
        byte[] other = village.packer
                .pack(village.outbox.next(journal -> 0).orElseThrow(), 99, true)
                .bytes();
        byte[] answer = hub.intake.take(other).signed();
        for (byte[] body : List.of("<html>login</html>".getBytes(), answer)) {
            var errand = new RelayErrand(
                    satchel,
                    (parcel, within) -> new Delivery.Came(body, "http://portal/"),
                    RelayTest::unknown,
                    Ed25519.check(neighbour.profile.hub().signKey()),
                    neighbour.clock);
            assertThat(errand.run(neighbour.clock.instant().plusSeconds(60), CourierWatch.NONE))
                    .containsInstanceOf(LinkProblem.NotThisHub.class);
            assertThat(satchel.answered()).isEmpty();
            assertThat(satchel.waiting()).hasSize(1);
        }
    }

    @Test
    void whatIsNotToBeCarriedIsSaid() throws Exception {
        village.notes(2);
        byte[] parcel = village.packer
                .pack(village.outbox.next(journal -> 0).orElseThrow(), 99, true)
                .bytes();
        byte[] foreign = parcel.clone();
        foreign[5] ^= 1;
        byte[] newer = parcel.clone();
        newer[2] = 7;
        Path place = Files.createDirectories(stick.resolve("SUAR"));
        Files.write(place.resolve("a.suar"), foreign);
        Files.write(place.resolve("b.suar"), newer);
        Files.write(place.resolve("c.suar"), Arrays.copyOf(parcel, 100));
        Files.write(place.resolve("d.suar"), Arrays.copyOf(parcel, parcel.length + 1));
        Files.writeString(place.resolve("e.suar"), "x");
        Files.write(place.resolve("f.suar"), new byte[ParcelCodec.MAX_BYTES + 1]);
        assertThat(take())
                .containsExactly(
                        Taking.OTHER_HUB,
                        Taking.NEWER,
                        Taking.CUT_SHORT,
                        Taking.ALTERED,
                        Taking.NOT_A_PARCEL,
                        Taking.NOT_A_PARCEL);
        assertThat(root.resolve("relay")).doesNotExist();
    }

    @Test
    void itHoldsNoMoreThanItMay() throws Exception {
        Path place = Files.createDirectories(stick.resolve("SUAR"));
        village.notes(1);
        for (int i = 0; i < 6; i++) {
            byte[] parcel = village.packer
                    .pack(village.outbox.next(journal -> 0).orElseThrow(), 99, true)
                    .bytes();
            Files.write(place.resolve(i + ".suar"), parcel);
        }
        satchel = satchel(new Satchel.Room(4, 1_000_000, 2));
        assertThat(take()).filteredOn(Taking.CARRIED::equals).hasSize(4);
        assertThat(take()).filteredOn(Taking.FULL::equals).hasSize(2);
        errand(hub.address());
        assertThat(satchel.answered()).hasSize(2);
        satchel = satchel(new Satchel.Room(100, 10, 2));
        assertThat(take()).contains(Taking.FULL).doesNotContain(Taking.CARRIED);
    }

    private Laptop laptop(String name) throws IOException {
        return new Laptop(Files.createDirectories(root.resolve(name)), hub.card("Panwaslu " + name));
    }

    private Satchel satchel(Satchel.Room room) {
        return new Satchel(root.resolve("relay"), hub.keys.id(), neighbour.profile.device(), room);
    }

    private Porter porter() {
        return new Porter(satchel, Ed25519.check(neighbour.profile.hub().signKey()));
    }

    private List<Taking> take() {
        return porter().take(stick).stream().map(Porter.Taken::taking).toList();
    }

    private Optional<LinkProblem> errand(URI address) throws InterruptedException {
        try (var client = Clients.hub().build()) {
            var transport = new HttpTransport(client, List.of(address));
            var check = Ed25519.check(neighbour.profile.hub().signKey());
            return new RelayErrand(satchel, transport, RelayTest::unknown, check, neighbour.clock)
                    .run(neighbour.clock.instant().plus(Duration.ofSeconds(60)), CourierWatch.NONE);
        }
    }

    /// How many parcels one run pushes.
    private int pushes() throws InterruptedException {
        List<Integer> sizes = new ArrayList<>();
        assertThat(errand(counted(sizes), unknown()).run(in(60), CourierWatch.NONE))
                .isEmpty();
        return sizes.size();
    }

    private RelayErrand errand(Transport transport, LinkMeasure measure) {
        var check = Ed25519.check(neighbour.profile.hub().signKey());
        return new RelayErrand(satchel, transport, () -> measure, check, neighbour.clock);
    }

    private Transport counted(List<Integer> sizes) {
        return (parcel, within) -> {
            sizes.add(parcel.length);
            return new Delivery.Came(hub.intake.take(parcel).signed(), "hub");
        };
    }

    private Instant in(int seconds) {
        return neighbour.clock.instant().plusSeconds(seconds);
    }

    private static LinkMeasure unknown() {
        return LinkMeasure.of(List.of());
    }

    private void export(Laptop laptop) {
        new ParcelExport(laptop.outbox, laptop.packer, laptop.handovers, hub.keys.id(), laptop.clock).to(stick);
    }

    private List<ReceiptFinding> receipts(Laptop laptop) {
        return new ReceiptImport(laptop.desk, hub.keys.id(), new FilePictures())
                .from(stick).stream().map(ReceiptImport.Read::finding).toList();
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList().getFirst();
        }
    }
}

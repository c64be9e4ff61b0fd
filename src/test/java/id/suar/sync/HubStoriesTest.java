package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Card;
import id.suar.access.DeviceKeys;
import id.suar.access.SignedCard;
import id.suar.faults.BadLine;
import id.suar.faults.Fault;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Restored disks, copied disks, shut-out devices: each ends with every entry on the hub exactly once, or
/// with a refusal that says why.
class HubStoriesTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop laptop;
    private SignedCard card;

    @BeforeEach
    void open() throws IOException {
        hub = new Office(folder("hub"));
        card = hub.card("Panwaslu Samboja");
        laptop = new Laptop(folder("laptop"), card);
    }

    @AfterEach
    void close() {
        laptop.close();
        hub.close();
    }

    @Test
    void aHubRestoredFromAnOldBackupIsFilledAgain() throws Exception {
        laptop.notes(10);
        deliver(laptop, hub);
        hub.db.backupTo(folder("old").resolve("hub.db"));
        laptop.notes(10);
        deliver(laptop, hub);
        try (Office old = hub.on(root.resolve("old"))) {
            laptop.notes(1);
            deliver(laptop, old);
            assertPrefix(laptop, old, 21);
        }
    }

    @Test
    void evenWithNothingNewTheDeviceFindsThatTheHubHasLess() throws Exception {
        laptop.notes(10);
        deliver(laptop, hub);
        try (Office empty = hub.on(folder("empty"))) {
            deliver(laptop, empty);
            assertPrefix(laptop, empty, 10);
        }
    }

    @Test
    void whileTheHubHasLessTheOldReceiptDoesNotCount() throws Exception {
        laptop.notes(10);
        deliver(laptop, hub);
        try (Office empty = hub.on(folder("empty"));
                BadLine line = new BadLine(empty.address())) {
            // The hub does not know the device any more, then it is behind, then the line fails.
            var dead = laptop.sync(firstOnly(line, 2), Duration.ZERO);
            assertThat(dead).isInstanceOf(SyncOutcome.NotDelivered.class);
            assertThat(laptop.outbox.standing().received()).isZero();
        }
    }

    @Test
    void aDeviceRestoredFromAnOldBackupBeginsANewJournal() throws Exception {
        laptop.notes(10);
        laptop.db.backupTo(folder("restored").resolve("suar.db"));
        laptop.notes(5);
        deliver(laptop, hub);
        try (Laptop restored = new Laptop(root.resolve("restored"), card, laptop.keys)) {
            restored.notes("test.note/1", Stream.of("after the restore", "and another"));
            var outcome = deliver(restored, hub);

            assertThat(outcome.tally().forks()).isEqualTo(1);
            JournalId second = new JournalId(card.card().device(), 1);
            assertThat(restored.journals.current(card.card().device())).isEqualTo(second);
            assertThat(hub.journals.head(second).seq()).isEqualTo(2);
            assertThat(hub.journals.head(second).hash())
                    .isEqualTo(restored.journals.head(second).hash());
            assertThat(hub.journals.head(new JournalId(card.card().device(), 0)).seq())
                    .isEqualTo(15);
            restored.notes(3);
            deliver(restored, hub);
            assertThat(hub.journals.head(second).seq()).isEqualTo(5);
        }
    }

    @Test
    void aRestoredDeviceWithNothingNewLeavesTheTakenPlacesAlone() throws Exception {
        laptop.notes(10);
        laptop.db.backupTo(folder("restored").resolve("suar.db"));
        laptop.notes(5);
        deliver(laptop, hub);
        try (Laptop restored = new Laptop(root.resolve("restored"), card, laptop.keys)) {
            deliver(restored, hub);
            restored.notes(4);
            deliver(restored, hub);
            assertThat(hub.journals.head(new JournalId(card.card().device(), 1)).seq())
                    .isEqualTo(4);
            assertThat(hub.journals.verify().faults()).isEmpty();
        }
    }

    @Test
    void twoCopiesOfOneDiskBothDeliverEverything() throws Exception {
        laptop.notes(4);
        deliver(laptop, hub);
        laptop.db.backupTo(folder("twin").resolve("suar.db"));
        try (Laptop twin = new Laptop(root.resolve("twin"), card, laptop.keys)) {
            laptop.notes("test.note/1", Stream.of("one", "two", "three"));
            twin.notes("test.note/1", Stream.of("other one", "other two"));
            deliver(laptop, hub);
            deliver(twin, hub);
            laptop.notes("test.note/1", Stream.of("four"));
            twin.notes("test.note/1", Stream.of("other three"));
            deliver(laptop, hub);
            deliver(twin, hub);

            String device = card.card().device();
            assertThat(hub.journals.head(new JournalId(device, 0)).seq()).isEqualTo(8);
            assertThat(hub.journals.head(new JournalId(device, 1)).seq()).isEqualTo(3);
            assertThat(hub.journals.verify().faults()).isEmpty();
        }
    }

    @Test
    void unknownKindsAreCarried() {
        laptop.notes("from.the.future/9", Stream.of("nobody here knows this"));
        laptop.notes(1);
        deliver(laptop, hub);
        assertPrefix(laptop, hub, 2);
    }

    @Test
    void aRevokedDeviceIsToldSoAndLosesNothing() {
        laptop.notes(3);
        deliver(laptop, hub);
        assertThat(hub.enrolments.revoke(card.card().device(), hub.clock.instant()))
                .isTrue();
        laptop.notes(2);
        assertThat(refusal(laptop.sync(hub.address()))).isEqualTo(Refusal.REVOKED);
        assertThat(laptop.outbox.standing().saved()).isEqualTo(5);
        assertThat(laptop.outbox.standing().received()).isEqualTo(3);
    }

    @Test
    void aCardIsUsedOnce() throws Exception {
        laptop.notes(3);
        deliver(laptop, hub);
        try (Laptop thief = new Laptop(folder("thief"), card)) {
            thief.notes(1);
            assertThat(refusal(thief.sync(hub.address()))).isEqualTo(Refusal.CARD_USED);
        }
        laptop.notes(1);
        deliver(laptop, hub);
        assertPrefix(laptop, hub, 4);
    }

    @Test
    void aLostAnswerToTheEnrolmentDoesNotUseTheCardUp() throws Exception {
        laptop.notes(3);
        try (BadLine line = new BadLine(hub.address())) {
            line.order(new Fault.LoseAnswer());
            assertThat(laptop.sync(line.address(), Duration.ZERO)).isInstanceOf(SyncOutcome.NotDelivered.class);
            assertThat(laptop.sync(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
        }
        assertPrefix(laptop, hub, 3);
    }

    @Test
    void anotherHubsAnswerIsNotOurs() throws Exception {
        laptop.notes(3);
        try (Office other = new Office(folder("other"))) {
            var outcome = (SyncOutcome.NotDelivered) laptop.sync(other.address(), Duration.ZERO);
            assertThat(outcome.problem()).isInstanceOf(LinkProblem.NotThisHub.class);
            assertThat(other.journals.heads()).isEmpty();
        }
    }

    @Test
    void aCardOfAnotherHubOrAnotherDeviceIsRefused() throws Exception {
        try (Office other = new Office(folder("other"))) {
            // Sealed to this hub, with a card that another hub signed for it.
            Card foreign = other.card("X").card();
            Card mixed = new Card(
                    hub.named,
                    foreign.device(),
                    "X",
                    foreign.role(),
                    "640203",
                    foreign.code(),
                    true,
                    foreign.issuedAt());
            var forged = SignedCard.sign(mixed, other.keys.signing().signer());
            try (Laptop liar = new Laptop(folder("liar"), forged)) {
                assertThat(refusal(liar.sync(hub.address()))).isEqualTo(Refusal.WRONG_CARD);
            }
        }
    }

    @Test
    void withoutTheDevicesKeyNothingIsTaken() throws Exception {
        laptop.notes(3);
        deliver(laptop, hub);
        laptop.db.backupTo(folder("copy").resolve("suar.db"));
        try (Laptop copy = new Laptop(root.resolve("copy"), card, DeviceKeys.generate(new SecureRandom()))) {
            copy.notes(1);
            assertThat(refusal(copy.sync(hub.address()))).isEqualTo(Refusal.WRONG_SIGNATURE);
        }
    }

    /// I4: after every single answer the hub's copy is a prefix of the device's journal.
    @Test
    void theHubsCopyIsAlwaysAPrefix() throws Exception {
        for (int round = 0; round < 12; round++) {
            laptop.notes(round % 3 + 1);
            try (BadLine line = new BadLine(hub.address())) {
                line.order(new Fault.CutUp(400L * round), new Fault.LoseAnswer(), new Fault.CutDown(round * 20L));
                laptop.sync(line.address(), Duration.ofMillis(200));
            }
            assertPrefix(laptop, hub, -1);
        }
    }

    private Transport firstOnly(BadLine line, int answers) {
        var client = java.net.http.HttpClient.newHttpClient();
        var http = new id.suar.sync.http.HttpTransport(client, List.of(line.address()));
        int[] left = {answers};
        return (parcel, within) ->
                left[0]-- > 0 ? http.push(parcel, within) : new Delivery.Failed(new LinkProblem.NoNetwork("-"));
    }

    private static SyncOutcome deliver(Laptop device, Office office) {
        SyncOutcome outcome = device.sync(office.address());
        assertThat(outcome).isInstanceOf(SyncOutcome.AllReceived.class);
        assertThat(device.outbox.standing().waiting()).isZero();
        return outcome;
    }

    private static Refusal refusal(SyncOutcome outcome) {
        return ((SyncOutcome.Refused) outcome).reason();
    }

    private static void assertPrefix(Laptop device, Office office, int expected) {
        for (Head head : office.journals.heads()) {
            assertThat(device.journals.hashAt(head.journal(), head.seq())).hasValue(head.hash());
        }
        if (expected >= 0) {
            assertThat(Laptop.all(office.journals, device.profile.device())).hasSize(expected);
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }
}

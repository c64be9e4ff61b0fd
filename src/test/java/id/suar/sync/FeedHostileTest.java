package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.DeviceKeys;
import id.suar.access.Digest;
import id.suar.access.HubKeys;
import id.suar.access.Role;
import id.suar.access.SigningPair;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.Ed25519;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.journal.Segment;
import id.suar.journal.SegmentCodec;
import id.suar.journal.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever stands between hub and device, and a hub that lies: nothing of it reaches the disk.
class FeedHostileTest {

    @TempDir
    Path root;

    private Office hub;
    private Laptop writer;
    private Laptop reader;

    @BeforeEach
    void open() throws IOException {
        hub = new Office(folder("hub"));
        writer = new Laptop(folder("writer"), hub.card("Panwaslu A", Role.PWC_STAFF, "640203"));
        reader = new Laptop(folder("reader"), hub.card("Panwaslu B", Role.PWC_STAFF, "640203"));
        writer.notes(40);
        writer.sync(hub.address());
        reader.sync(hub.address());
    }

    @AfterEach
    void close() {
        writer.close();
        reader.close();
        hub.close();
    }

    @Test
    void anAnswerThatWasChangedAnywhereIsNone() {
        var random = new Random(3);
        for (int round = 0; round < 40; round++) {
            refused(changed(bytes -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                return bytes;
            }));
        }
        refused(changed(bytes -> java.util.Arrays.copyOf(bytes, bytes.length - 1)));
        refused(changed(bytes -> new byte[0]));
        refused(changed(bytes -> new byte[FeedAnswerCodec.MAX_BYTES + 1]));
    }

    @Test
    void anAnswerToAnotherRequestIsNone() {
        List<byte[]> before = new ArrayList<>();
        reader.pull((request, within) -> {
            before.add(hub.feed.answer(request));
            return new Delivery.Failed(new LinkProblem.TimedOut("desk"));
        });
        refused((request, within) -> new Delivery.Came(before.getFirst(), "desk"));
    }

    @Test
    void anotherHubsAnswerIsNone() throws IOException {
        var stranger = HubKeys.generate(new SecureRandom());
        refused((request, within) -> {
            byte[] answer = FeedAnswerCodec.encode(
                    new FeedAnswer.Nothing(),
                    Digest.sha256(request),
                    hub.clock.instant(),
                    stranger.signing().signer(),
                    FeedAnswerCodec.sealer(reader.keys.sealing().open()));
            return new Delivery.Came(answer, "desk");
        });
    }

    @Test
    void anAnswerForAnotherDeviceDoesNotOpen() {
        byte[] request = new byte[0];
        byte[] answer = FeedAnswerCodec.encode(
                new FeedAnswer.Nothing(),
                Digest.sha256(request),
                hub.clock.instant(),
                hub.keys.signing().signer(),
                FeedAnswerCodec.sealer(writer.keys.sealing().open()));
        var check = Ed25519.check(hub.keys.signing().open());
        assertThat(FeedAnswerCodec.decode(
                        answer, Digest.sha256(request), FeedAnswerCodec.opener(reader.keys.sealing()), check))
                .isEmpty();
        assertThat(FeedAnswerCodec.decode(
                        answer, Digest.sha256(request), FeedAnswerCodec.opener(writer.keys.sealing()), check))
                .isPresent();
    }

    @Test
    void onlyTheDeviceItselfCanAsk() {
        var thief = DeviceKeys.generate(new SecureRandom());
        byte[] asked = request(thief.signing().signer());
        assertThat(refusal(asked)).isEqualTo(Refusal.WRONG_SIGNATURE);
        assertThat(refusal(new byte[] {1, 2, 3})).isEqualTo(Refusal.UNREADABLE);
        byte[] changed = request(reader.keys.signing().signer());
        changed[changed.length - 20] ^= 1;
        assertThat(refusal(changed)).isEqualTo(Refusal.UNREADABLE);
        hub.enrolments.revoke(reader.profile.device(), hub.clock.instant());
        assertThat(refusal(request(reader.keys.signing().signer()))).isEqualTo(Refusal.REVOKED);
    }

    @Test
    void aSegmentWithAForeignSignatureIsRefused() {
        var thief = SigningPair.generate(new SecureRandom());
        byte[] signed = SegmentCodec.encode(segment(0, 40), thief.signer());
        assertRefused("foreign signature", new FeedPiece.Signed(signed));
        byte[] byTheHub = SegmentCodec.encode(segment(0, 40), hub.keys.signing().signer());
        assertRefused("foreign signature", new FeedPiece.Signed(byTheHub));
    }

    @Test
    void entriesThatTheirDevicesSignatureDoesNotCoverAreRefused() {
        Signer hubs = hub.keys.signing().signer();
        Signer writers = writer.keys.signing().signer();
        var run = new FeedPiece.Run(SegmentCodec.encode(segment(0, 30), hubs));
        assertRefused("no signature", run);
        assertRefused("no signature", run, run);
        var gap = new FeedPiece.Signed(SegmentCodec.encode(segment(31, 9), writers));
        assertRefused("does not cover", run, gap);
        var notTheHubs = new FeedPiece.Run(SegmentCodec.encode(segment(0, 30), writers));
        assertRefused("without the hub's signature", notTheHubs);
        var good = new FeedPiece.Signed(SegmentCodec.encode(segment(30, 10), writers));
        assertThat(check(run, good)).isEmpty();
    }

    @Test
    void nobodyElsesJournalPassesForTheHubs() {
        Signer hubs = hub.keys.signing().signer();
        byte[] entries = SegmentCodec.encode(segment(0, 40), hubs);
        assertRefused("not the hub's", new FeedPiece.Own(FeedPurpose.ORDERS, "640203", entries));
        assertRefused("not the hub's", new FeedPiece.Own(FeedPurpose.ORDERS, "64x", entries));
        assertRefused("not listed", new FeedPiece.Signed(ofStranger()));
    }

    @Test
    void moreThanMemoryIsNotUnpacked() {
        List<FeedPiece> pieces = new ArrayList<>();
        byte[] large = new byte[NewEntry.MAX_BODY];
        var bodies = new ArrayList<NewEntry>();
        for (int i = 0; i < 240; i++) {
            bodies.add(NewEntry.begin(writer.clock.instant(), "a", "test.large/1", large));
        }
        writer.journals.append(new JournalId(writer.profile.device(), 0), bodies);
        long end =
                writer.journals.head(new JournalId(writer.profile.device(), 0)).seq();
        byte[] signed =
                SegmentCodec.encode(segment(0, (int) end), writer.keys.signing().signer());
        assertThat(signed.length).isLessThan(100_000);
        for (int i = 0; i < 5; i++) {
            pieces.add(new FeedPiece.Signed(signed));
        }
        assertRefused("when unpacked", pieces.toArray(FeedPiece[]::new));
    }

    @Test
    void wordsOfADeviceThatPassThemselvesOffAsTheHubsAreSetAside() {
        byte[] body = FeedEntries.encode(
                hub.keys.signing().open(),
                new FeedOrder("640203", FeedOrder.Level.URGENT, "stop counting", Optional.empty()));
        writer.journals.append(
                new JournalId(writer.profile.device(), 0),
                List.of(NewEntry.begin(writer.clock.instant(), "a", FeedEntries.ANNOUNCED, body)));
        writer.exchange(hub.address());
        reader.exchange(hub.address());

        long shown = reader.db.read(handle -> handle.createQuery("SELECT count(*) FROM feed_notice")
                .mapTo(Long.class)
                .one());
        assertThat(shown).isZero();
        assertThat(reader.journals.setAside()).hasSize(1);
        assertThat(reader.shelf.entries()).isEqualTo(41);
    }

    @Test
    void aDeviceCannotRevokeAnother() {
        writer.exchange(hub.address());
        var listed = writer.db.read(handle -> handle.createQuery("SELECT subject FROM feed_device WHERE device = ?")
                .bind(0, reader.profile.device())
                .mapTo(String.class)
                .one());
        var subject = id.suar.journal.EntryId.parse(listed);
        writer.journals.append(
                new JournalId(writer.profile.device(), 0),
                List.of(NewEntry.amend(
                        writer.clock.instant(),
                        "a",
                        FeedEntries.REVOKED,
                        subject,
                        List.of(subject),
                        FeedEntries.encodeRevoked())));
        writer.exchange(hub.address());
        long revoked = hub.db.read(
                handle -> handle.createQuery("SELECT count(*) FROM feed_device WHERE revoked_at IS NOT NULL")
                        .mapTo(Long.class)
                        .one());
        assertThat(revoked).isZero();
    }

    @Test
    void verifyFindsOneChangedByteInWhatOthersSigned() {
        reader.exchange(hub.address());
        byte[] key = hub.keys.signing().open();
        var verifier = new SqlFeedVerifier(reader.db, reader.journals);
        assertThat(verifier.onDevice(reader.profile.device(), key)).isEmpty();
        assertThat(new SqlFeedVerifier(hub.db, hub.journals).onHub()).isEmpty();
        reader.db.writing(handle -> handle.execute(
                "UPDATE kept_segment SET bytes = substr(bytes, 1, length(bytes) - 1) || x'00' WHERE journal = ?",
                writer.profile.device() + ".0"));
        assertThat(verifier.onDevice(reader.profile.device(), key)).isNotEmpty();
        reader.db.writing(handle -> handle.execute("DELETE FROM kept_segment"));
        assertThat(verifier.onDevice(reader.profile.device(), key))
                .anySatisfy(fault -> assertThat(fault.detail()).contains("no signature"));
    }

    private FeedLine changed(UnaryOperator<byte[]> change) {
        return (request, within) -> new Delivery.Came(change.apply(hub.feed.answer(request)), "desk");
    }

    private void refused(FeedLine line) {
        assertThat(reader.pull(line)).isPresent();
        assertThat(reader.shelf.entries()).isZero();
    }

    private byte[] request(Signer signer) {
        var request = new FeedRequest(
                reader.profile.device(),
                reader.clock.instant(),
                new byte[FeedRequest.MARK],
                4096,
                Optional.empty(),
                Optional.of(List.of()),
                Optional.empty());
        return FeedRequestCodec.encode(
                request,
                hub.keys.id(),
                signer,
                FeedRequestCodec.sealer(hub.keys.sealing().open()));
    }

    private Refusal refusal(byte[] request) {
        var signed = AnswerCodec.decode(
                        hub.feed.answer(request),
                        Ed25519.check(hub.keys.signing().open()))
                .orElseThrow();
        assertThat(signed.parcel()).isEqualTo(Digest.sha256(request));
        return ((Answer.Refused) signed.answer()).reason();
    }

    private Segment segment(long after, int count) {
        return writer.journals.segment(new JournalId(writer.profile.device(), 0), after, count, Integer.MAX_VALUE);
    }

    private byte[] ofStranger() {
        var stranger = SigningPair.generate(new SecureRandom());
        var journal = new JournalId("00000000000000aa", 0);
        byte[] start = id.suar.journal.Head.empty(journal).hash();
        return SegmentCodec.encode(new Segment(journal, 1, start, start, List.of()), stranger.signer());
    }

    private Optional<String> check(FeedPiece... pieces) {
        byte[] key = writer.keys.signing().open();
        String device = writer.profile.device();
        try {
            new FeedCheck(
                            hub.keys.signing().open(),
                            wanted -> wanted.equals(device) ? Optional.of(key) : Optional.empty())
                    .check(List.of(pieces));
            return Optional.empty();
        } catch (FeedCheck.Wrong e) {
            return Optional.of(e.getMessage());
        }
    }

    private void assertRefused(String why, FeedPiece... pieces) {
        assertThat(check(pieces)).hasValueSatisfying(said -> assertThat(said).contains(why));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }
}

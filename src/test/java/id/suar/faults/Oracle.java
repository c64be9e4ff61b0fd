package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.HubKeys;
import id.suar.access.HubProfile;
import id.suar.app.DataFolder;
import id.suar.app.Dispatch;
import id.suar.app.HubSpace;
import id.suar.app.Workspace;
import id.suar.db.Database;
import id.suar.evidence.VaultFolder;
import id.suar.hub.Intake;
import id.suar.journal.Entry;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.journal.Receipt;
import id.suar.journal.ReceiptCodec;
import id.suar.journal.SqlJournals;
import id.suar.journal.Verification.Fault;
import id.suar.sync.Answer;
import id.suar.sync.AnswerCodec;
import id.suar.sync.Receipts;
import id.suar.sync.SqlReceipts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/// Looks at a device's disk, at its hub's and at what passed between them, and says whether I1 to I10 hold. Both
/// may be running meanwhile: what one must have is read before the other is looked at.
public final class Oracle implements AutoCloseable {

    private final Workspace device;
    private final Workspace hub;
    private final HubSpace office;
    private final HubKeys keys;
    private final Path scratch;
    private final Random random;

    /// @param scratch a folder that it may fill
    public Oracle(Premises at, Path scratch, Random random) {
        this.device =
                Workspace.open(new DataFolder(at.device()), Clock.systemUTC()).orElseThrow();
        this.hub = Workspace.open(new DataFolder(at.hub()), Clock.systemUTC()).orElseThrow();
        this.office = HubSpace.open(new DataFolder(at.hub()), Clock.systemUTC(), new SecureRandom());
        this.keys = HubProfile.keysIn(at.hub());
        this.scratch = scratch;
        this.random = random;
    }

    /// How far things were when they were last looked at.
    public record Seen(long received, Map<JournalId, Long> hub) {

        public static final Seen NOTHING = new Seen(0, Map.of());
    }

    /// Everything that must hold at any moment.
    ///
    /// @return what the next look must not find less of
    public Seen look(Told told, Recording line, Seen before) throws IOException {
        savedIsSaved(told);
        receiptsAreTrue(told, line);
        evidenceIsThere();
        hubIsPrefix();
        changedByteIsFound();
        Seen now = progress(before);
        nothingBlocks();
        bothAreSound();
        new SmallBeforeLarge(keys).look(line);
        carriersAreBlind(line);
        exactlyOnce(line);
        return now;
    }

    /// What must hold besides when a sync has said that all is received.
    public void lookAtTheEnd() {
        for (Head head : own(device)) {
            assertThat(hub.journals().head(head.journal()).seq())
                    .as("I3: all of it is there")
                    .isEqualTo(head.seq());
        }
        hubIsPrefix();
        assertThat(sheets(hub).equals(sheets(device)))
                .as("I8: both show the same sheets")
                .isTrue();
        assertThat(hub.journals().setAside())
                .as("I7: what a view cannot take is set aside on both")
                .isEqualTo(device.journals().setAside());
    }

    /// I1
    void savedIsSaved(Told told) {
        told.saved()
                .forEach((journal, saved) -> assertThat(
                                device.journals().hashAt(journal, saved.seq()).map(HexFormat.of()::formatHex))
                        .as("I1: %s/%d was reported as saved", journal, saved.seq())
                        .hasValue(saved.hash()));
    }

    /// I2, of what the device has and of what passed the line whether it arrived or not.
    void receiptsAreTrue(Told told, Recording line) {
        told.received()
                .forEach((journal, through) -> assertThat(new SqlReceipts(device.database())
                                .last(journal)
                                .map(Receipt::through)
                                .orElse(0L))
                        .as("I6: the receipt for %s", journal)
                        .isGreaterThanOrEqualTo(through));
        new SqlReceipts(device.database())
                .kept().stream()
                        .filter(kept -> !kept.lapsed())
                        .map(Receipts.Kept::receipt)
                        .forEach(this::isOnTheHubsDisk);
        line.answers().forEach(answer -> signedReceipt(answer).ifPresent(this::isOnTheHubsDisk));
    }

    /// I2 of evidence: what the hub has signed for lies sealed on its disk, whole as far as its length says.
    void evidenceIsThere() {
        List<String> signed = device.database()
                .read(handle -> handle.createQuery("SELECT content FROM evidence_receipt WHERE lapsed = 0")
                        .mapTo(String.class)
                        .list());
        for (String content : signed) {
            var there = hub.database()
                    .read(handle -> handle.createQuery("SELECT name, sealed_bytes FROM evidence_file WHERE content = ?")
                            .bind(0, content)
                            .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                            .findOne());
            assertThat(there).as("I2: evidence %s", content).isPresent();
            assertThat(new VaultFolder(hub.folder().vault(), new SecureRandom())
                            .file(there.get().getKey()))
                    .as("I2: evidence %s", content)
                    .hasSize(there.get().getValue());
        }
    }

    private Optional<Receipt> signedReceipt(HttpMessage answer) {
        var check = keys.signing().check();
        return AnswerCodec.decode(answer.body(), check)
                .filter(signed -> signed.answer() instanceof Answer.Received)
                .flatMap(signed -> ReceiptCodec.decode(((Answer.Received) signed.answer()).receipt(), check));
    }

    private void isOnTheHubsDisk(Receipt receipt) {
        assertThat(hub.journals().hashAt(receipt.journal(), receipt.through()).map(HexFormat.of()::formatHex))
                .as("I2: receipt for %s/%d", receipt.journal(), receipt.through())
                .hasValue(HexFormat.of().formatHex(receipt.hash()));
    }

    /// I4
    void hubIsPrefix() {
        for (Head head : own(hub)) {
            assertThat(device.journals().hashAt(head.journal(), head.seq()).map(HexFormat.of()::formatHex))
                    .as("I4: the hub's copy of %s ends at %d", head.journal(), head.seq())
                    .hasValue(HexFormat.of().formatHex(head.hash()));
        }
    }

    /// I5, on a copy of one of the two.
    private void changedByteIsFound() throws IOException {
        changedByteIsFound(db -> new SqlJournals(db, List.of()).verify().faults());
    }

    /// @param verify what looks for it
    void changedByteIsFound(Function<Database, List<Fault>> verify) throws IOException {
        Workspace one = random.nextBoolean() ? device : hub;
        Path copy = scratch.resolve("flipped.db");
        Files.deleteIfExists(copy);
        one.database().backupTo(copy);
        try (Database db = Database.open(copy)) {
            if (new ChangedByte(random).in(db)) {
                assertThat(verify.apply(db)).as("I5: a changed byte is found").isNotEmpty();
            }
        }
        Files.delete(copy);
    }

    /// I6
    Seen progress(Seen before) {
        long received = Dispatch.standing(device).received();
        assertThat(received).as("I6: received").isGreaterThanOrEqualTo(before.received());
        Map<JournalId, Long> heads = new HashMap<>();
        own(hub).forEach(head -> heads.put(head.journal(), head.seq()));
        before.hub()
                .forEach((journal, seq) -> assertThat(heads.getOrDefault(journal, 0L))
                        .as("I6: hub")
                        .isGreaterThanOrEqualTo(seq));
        return new Seen(received, heads);
    }

    /// I7: what a view cannot take is set aside by name, on each side that has it, and what follows is there too.
    void nothingBlocks() {
        for (Journals journals : List.of(device.journals(), hub.journals())) {
            long nonsense = journals.heads().stream()
                    .flatMap(head -> entries(journals, head).stream())
                    .filter(entry -> entry.kind().startsWith("count.sheet.") && entry.body().length == 1)
                    .count();
            assertThat(journals.setAside().stream()
                            .map(aside -> aside.entry())
                            .distinct()
                            .count())
                    .as("I7")
                    .isGreaterThanOrEqualTo(nonsense);
        }
    }

    /// I8, and the rest that `verify` looks at.
    void bothAreSound() {
        assertThat(device.verify().faults()).as("I8: device").isEmpty();
        assertThat(hub.verify().faults()).as("I8: hub").isEmpty();
    }

    /// I10
    void carriersAreBlind(Recording line) {
        String passed = new String(line.up(), StandardCharsets.ISO_8859_1);
        String code = device.device().orElseThrow().card().card().code();
        assertThat(passed.contains(KilledDevice.NEEDLE) || passed.contains(code))
                .as("I10: read on the line")
                .isFalse();
        someParcel(line).ifPresent(parcel -> {
            assertThat(intake().take(new ChangedByte(random).of(parcel)).answer())
                    .as("I10: changed on the way")
                    .isInstanceOf(Answer.Refused.class);
        });
    }

    /// I3: what comes once more, late, adds nothing that is there.
    void exactlyOnce(Recording line) {
        someParcel(line).ifPresent(parcel -> {
            intake().take(parcel);
            assertThat(intake().take(parcel).added()).as("I3: twice").isZero();
        });
        hubIsPrefix();
        for (Head head : own(hub)) {
            List<Entry> all = entries(hub.journals(), head);
            assertThat(all).as("I3: %s", head.journal()).hasSizeGreaterThanOrEqualTo((int) head.seq());
            List<String> notes = all.stream()
                    .filter(entry -> entry.kind().equals(KilledDevice.UNKNOWN_KIND))
                    .map(entry -> HexFormat.of().formatHex(entry.body()))
                    .toList();
            assertThat(notes).as("I3: each note once").doesNotHaveDuplicates();
            assertThat(head.journal().generation()).as("a kill is no fork").isZero();
        }
    }

    private Optional<byte[]> someParcel(Recording line) {
        var order = new SmallBeforeLarge(keys);
        List<byte[]> parcels = line.requests().stream()
                .map(HttpMessage::body)
                .filter(body -> order.segment(new HttpMessage("", body)).isPresent())
                .toList();
        return parcels.isEmpty() ? Optional.empty() : Optional.of(parcels.get(random.nextInt(parcels.size())));
    }

    private Intake intake() {
        return office.intake();
    }

    private static List<Entry> entries(Journals journals, Head head) {
        return journals.segment(head.journal(), 0, Integer.MAX_VALUE, Integer.MAX_VALUE).entries().stream()
                .map(chained -> chained.entry())
                .toList();
    }

    /// Heads of this device's journals; both may have others by the feed.
    private List<Head> own(Workspace one) {
        String id = device.device().orElseThrow().device();
        return one.journals().heads().stream()
                .filter(head -> head.journal().device().equals(id))
                .toList();
    }

    private static List<String> sheets(Workspace one) {
        return one.database()
                .read(handle -> handle.createQuery(
                                "SELECT subject, heads, hex(sheet) FROM count_sheet ORDER BY subject")
                        .map((row, context) -> row.getString(1) + row.getString(2) + row.getString(3))
                        .list());
    }

    @Override
    public void close() {
        device.close();
        office.close();
        hub.close();
    }
}

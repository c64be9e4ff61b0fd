package id.suar.shell;

import id.suar.access.DeviceKeys;
import id.suar.evidence.file.EvidenceFileWords;
import id.suar.evidence.file.EvidenceReceiptImport;
import id.suar.evidence.file.HandedOver;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.journal.Receipt;
import id.suar.sync.Heard;
import id.suar.sync.Standing;
import id.suar.sync.file.FileWords;
import id.suar.sync.file.ParcelExport;
import id.suar.sync.file.ReceiptImport;
import id.suar.sync.relay.Porter;
import id.suar.sync.relay.RelayWords;
import id.suar.sync.relay.Taking;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Every record that has no receipt, in the order in which it goes, and what can be done about it. Holds no
/// nodes. FX thread.
final class OutboxModel {

    /// Several seasons' worth of one office; the table says when there are more.
    static final int MOST_ROWS = 200_000;

    private final DeviceDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Amounts amounts;
    private final OutboxWords words;
    private final Choosing choosing;
    private final Unlocking unlocking;
    private final Runnable moved;
    private final ObservableList<OutboxRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper first = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper estimate = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper troubles = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper emptyHint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param moved something was handed over or received: what is where has changed
    OutboxModel(
            DeviceDesk desk,
            Tasks tasks,
            Texts texts,
            Times times,
            Choosing choosing,
            Unlocking unlocking,
            Runnable moved) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.choosing = choosing;
        this.unlocking = unlocking;
        this.moved = moved;
        this.amounts = new Amounts(texts);
        this.words = new OutboxWords(texts, times);
    }

    void refresh() {
        tasks.run(() -> OutboxLook.at(desk, MOST_ROWS), this::show);
    }

    OutboxWords words() {
        return words;
    }

    ObservableList<OutboxRow> rows() {
        return rows;
    }

    /// How many and how large.
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// What goes first.
    ReadOnlyStringProperty first() {
        return first.getReadOnlyProperty();
    }

    /// How long all of it takes on the present link, or that nobody knows yet.
    ReadOnlyStringProperty estimate() {
        return estimate.getReadOnlyProperty();
    }

    /// What keeps evidence back, and what to do about it.
    ReadOnlyStringProperty troubles() {
        return troubles.getReadOnlyProperty();
    }

    /// Why nothing is here.
    ReadOnlyStringProperty emptyHint() {
        return emptyHint.getReadOnlyProperty();
    }

    /// What the last thing that was asked for came to.
    ReadOnlyStringProperty result() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Asks for the PIN first where one is needed: the courier cannot ask.
    void syncNow() {
        result.set("");
        unlocking.with(keys -> desk.deliveries().now());
    }

    void cancel() {
        desk.deliveries().cancel();
    }

    /// Writes everything that has no receipt to a stick.
    void handOver() {
        choosing.folder(texts.text("shell.outbox.hand-over.folder"))
                .ifPresent(folder -> unlocking.with(keys -> handOver(keys, folder)));
    }

    /// To a folder that is known.
    void handOver(Path folder) {
        unlocking.with(keys -> handOver(keys, folder));
    }

    /// Takes other devices' parcels along, and leaves the receipts that are here for them.
    void carry() {
        choosing.folder(texts.text("shell.outbox.carry.folder")).ifPresent(this::carry);
    }

    void carry(Path folder) {
        busy.set(true);
        tasks.run(() -> carried(folder), this::told, this::failed);
    }

    /// Takes the hub's answers that came back on a stick.
    void takeReceipts() {
        choosing.folder(texts.text("shell.outbox.receipts.folder")).ifPresent(this::takeReceipts);
    }

    private void handOver(DeviceKeys keys, Path folder) {
        busy.set(true);
        result.set(texts.text("shell.outbox.writing", folder));
        tasks.run(() -> written(keys, folder), written -> handedOver(written, folder), this::failed);
    }

    /// What lies on a stick now.
    ///
    /// @param others parcels of other devices that were handed on
    /// @param home   receipts for other devices
    private record Written(List<ParcelExport.Exported> files, HandedOver evidence, int others, int home) {}

    private Written written(DeviceKeys keys, Path folder) {
        List<ParcelExport.Exported> files = desk.exports().apply(keys).to(folder);
        HandedOver evidence = desk.evidence().handOver().to(folder, keys);
        return new Written(
                files, evidence, desk.porter().handOn(folder), desk.porter().bringHome(folder));
    }

    private String carried(Path folder) {
        List<Porter.Taken> taken = desk.porter().take(folder);
        desk.porter().takeAnswers(folder);
        int home = desk.porter().bringHome(folder);
        long now = taken.stream().filter(one -> one.taking() == Taking.CARRIED).count();
        var relayWords = new RelayWords(texts);
        String not = taken.stream()
                .map(Porter.Taken::taking)
                .filter(one -> !one.settled())
                .distinct()
                .map(relayWords::of)
                .collect(Collectors.joining(" "));
        return texts.text("shell.outbox.carried", now, desk.porter().waiting(), home) + " " + not;
    }

    private void told(String what) {
        busy.set(false);
        result.set(what.strip());
    }

    private void takeReceipts(Path folder) {
        busy.set(true);
        tasks.run(
                () -> {
                    desk.porter().takeAnswers(folder);
                    return new Receipts(
                            desk.receipts().from(folder),
                            desk.evidence().receipts().from(folder));
                },
                this::took,
                this::failed);
    }

    private record Receipts(List<ReceiptImport.Read> records, List<EvidenceReceiptImport.Read> evidence) {}

    private void show(OutboxLook look) {
        rows.setAll(look.rows());
        estimate.set(words.estimate(look));
        troubles.set(words.troubles(look));
        summary.set(words.summary(look));
        first.set(look.rows().stream()
                .findFirst()
                .map(next -> texts.text("shell.outbox.first", words.moment(next.recordedAt())))
                .orElse(""));
        Standing standing = look.standing();
        emptyHint.set(standing.last()
                .map(Receipt::at)
                .map(at -> texts.text("shell.outbox.empty.received", standing.received(), words.moment(at)))
                .orElseGet(() -> texts.text("shell.outbox.empty.nothing")));
    }

    private void handedOver(Written written, Path folder) {
        busy.set(false);
        List<ParcelExport.Exported> files = written.files();
        long entries = files.stream().mapToLong(ParcelExport.Exported::entries).sum();
        long bytes = files.stream().mapToLong(ParcelExport.Exported::bytes).sum();
        if (!files.isEmpty()) {
            result.set(texts.text("shell.outbox.handed-over", entries, files.size(), amounts.bytes(bytes), folder));
        } else {
            result.set(written.evidence().none() ? texts.text("shell.outbox.nothing-to-hand-over") : "");
        }
        String evidence = new EvidenceFileWords(texts).of(written.evidence(), amounts::bytes);
        result.set((result.get() + " " + evidence).strip());
        if (written.others() + written.home() > 0) {
            result.set(result.get() + " " + texts.text("shell.outbox.others", written.others(), written.home()));
        }
        refresh();
        moved.run();
    }

    private void took(Receipts receipts) {
        busy.set(false);
        List<ReceiptImport.Read> read = receipts.records();
        List<EvidenceReceiptImport.Read> evidence = receipts.evidence();
        long received = read.stream().filter(one -> signs(one.heard())).count()
                + evidence.stream().filter(EvidenceReceiptImport.Read::received).count();
        var fileWords = new FileWords(texts);
        var evidenceWords = new EvidenceFileWords(texts);
        String others = Stream.concat(
                        read.stream().filter(one -> !signs(one.heard())).map(one -> fileWords.of(one.finding())),
                        evidence.stream().filter(one -> !one.received()).map(one -> evidenceWords.of(one.finding())))
                .distinct()
                .collect(Collectors.joining(" "));
        int files = read.size() + evidence.size();
        String told =
                files == 0 ? texts.text("shell.outbox.no-receipts") : texts.text("shell.outbox.took", files, received);
        result.set((told + " " + others).strip());
        refresh();
        moved.run();
    }

    private void failed(Throwable fault) {
        busy.set(false);
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        result.set(texts.text("shell.outbox.failed", String.valueOf(cause.getMessage())));
    }

    private static boolean signs(Optional<Heard> heard) {
        return heard.filter(one -> one instanceof Heard.Received || one instanceof Heard.Agreed)
                .isPresent();
    }
}

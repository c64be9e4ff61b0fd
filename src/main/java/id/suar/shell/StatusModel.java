package id.suar.shell;

import id.suar.evidence.delivery.EvidenceStanding;
import id.suar.i18n.Texts;
import id.suar.journal.Receipt;
import id.suar.sync.DeliveryState;
import id.suar.sync.Standing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The line that never lies: figures from the disk, and how the delivery stands. Holds no nodes. FX thread.
public final class StatusModel {

    private final Texts texts;
    private final Times times;
    private final LinkWords words;
    private final Clock clock;
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<LinkWords.Shown> link = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DeliveryState> delivery =
            new ReadOnlyObjectWrapper<>(new DeliveryState.NotTried());
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());

    private long others;
    private EvidenceStanding evidence = new EvidenceStanding(0, 0, 0, 0, 0);

    StatusModel(Texts texts, Times times, Clock clock) {
        this.texts = texts;
        this.times = times;
        this.words = new LinkWords(texts);
        this.clock = clock;
        tell();
    }

    /// What the disk says; read again whenever something was recorded or received.
    public void standing(Standing now) {
        standing.set(Optional.of(now));
        tell();
    }

    /// Entries of others that are here.
    public void others(long entries) {
        others = entries;
        tell();
    }

    /// What the disk says of evidence.
    public void evidence(EvidenceStanding now) {
        evidence = now;
        tell();
    }

    public void delivery(DeliveryState now) {
        delivery.set(now);
        tell();
    }

    /// Time has passed: counts down.
    public void tick() {
        tell();
    }

    /// Whether [#tick()] would change anything.
    boolean countsDown() {
        return delivery.get() instanceof DeliveryState.Resting(var _, var again) && again.isPresent();
    }

    /// `128 tersimpan di sini · 128 diserahkan · …`; empty until the disk has been asked.
    ReadOnlyStringProperty facts() {
        return facts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LinkWords.Shown> link() {
        return link.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DeliveryState> delivery() {
        return delivery.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Standing>> standing() {
        return standing.getReadOnlyProperty();
    }

    String advice() {
        return words.advice(delivery.get());
    }

    private void tell() {
        facts.set(standing.get().map(this::facts).orElse(""));
        link.set(shown(honest()));
    }

    /// Evidence is not passed over in silence when the records have arrived.
    private LinkWords.Shown shown(DeliveryState state) {
        boolean sending = state instanceof DeliveryState.Sending;
        boolean records = standing.get().map(now -> now.waiting() > 0).orElse(true);
        return !records && evidence.waiting() > 0 && (sending || state instanceof DeliveryState.AllReceived)
                ? words.evidence(sending, evidence.waiting())
                : words.shown(state, clock.instant());
    }

    /// *All received* is said of what the disk says now, not of what the last courier found.
    private DeliveryState honest() {
        boolean waiting = standing.get().map(now -> now.waiting() > 0).orElse(false);
        return waiting && delivery.get() instanceof DeliveryState.AllReceived
                ? new DeliveryState.Soon()
                : delivery.get();
    }

    private String facts(Standing now) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.text("shell.status.saved", now.saved()));
        parts.add(texts.text("shell.status.handed-over", now.handedOver()));
        parts.add(texts.text("shell.status.received", now.received()));
        if (evidence.items() > 0) {
            parts.add(texts.text("shell.status.evidence", evidence.received(), evidence.items()));
        }
        now.last()
                .map(Receipt::at)
                .ifPresent(at -> parts.add(texts.text("shell.status.last", times.brief(at, clock.instant()))));
        if (others > 0) {
            parts.add(texts.text("shell.status.others", others));
        }
        return String.join("  ·  ", parts);
    }
}

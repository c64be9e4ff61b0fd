package id.suar.shell;

import id.suar.access.DeviceKeys;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.sync.Packed;
import id.suar.sync.file.FileWords;
import id.suar.sync.qr.CodeReader;
import id.suar.sync.qr.Frames;
import id.suar.sync.qr.Modules;
import id.suar.sync.qr.Picture;
import id.suar.sync.qr.QrCodec;
import id.suar.sync.qr.Sight;
import id.suar.sync.qr.UrgentParcel;
import id.suar.sync.qr.UrgentParcel.Urgent;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The urgent part as a loop of codes, and the receipt that comes back as one. Holds no nodes. FX thread; codes are
/// made away from it, the next one while the last is looked at.
final class QrModel {

    static final int SLOWEST = 2;
    static final int FASTEST = 10;
    private static final int USUAL = 6;

    private final DeviceDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Amounts amounts;
    private final Choosing choosing;
    private final Unlocking unlocking;
    private final Runnable moved;
    private final ReadOnlyObjectWrapper<Optional<Modules>> code = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper round = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper perSecond = new ReadOnlyIntegerWrapper(USUAL);
    private Optional<Loop> loop = Optional.empty();
    private boolean making;
    private boolean marked;
    private int opening;

    /// @param moved something was handed over or received
    QrModel(DeviceDesk desk, Tasks tasks, Texts texts, Choosing choosing, Unlocking unlocking, Runnable moved) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.amounts = new Amounts(texts);
        this.choosing = choosing;
        this.unlocking = unlocking;
        this.moved = moved;
    }

    /// What is being shown: the next frame has number `turn`.
    private static final class Loop {

        private final UrgentParcel urgent;
        private final Packed parcel;
        private final Frames frames;
        private int turn;

        Loop(UrgentParcel urgent, Packed parcel) {
            this.urgent = urgent;
            this.parcel = parcel;
            this.frames = Frames.of(parcel.bytes());
        }
    }

    /// A record that was made whole, with what this device makes of it.
    private record Told(boolean read, String words) {}

    /// Packs what waits now, and begins from the first code.
    void open() {
        int mine = ++opening;
        unlocking.with(keys -> tasks.run(() -> packed(keys), begun -> {
            if (mine == opening) {
                begin(begun);
            }
        }));
    }

    /// Nothing is shown any more.
    void close() {
        opening++;
        loop = Optional.empty();
        code.set(Optional.empty());
    }

    /// Time for the next code, if it is to go on.
    void tick() {
        if (playing.get()) {
            step(1);
        }
    }

    void next() {
        playing.set(false);
        step(1);
    }

    void previous() {
        playing.set(false);
        step(-1);
    }

    void toggle() {
        playing.set(!playing.get());
    }

    void faster() {
        perSecond.set(Math.min(FASTEST, perSecond.get() + 1));
    }

    void slower() {
        perSecond.set(Math.max(SLOWEST, perSecond.get() - 1));
    }

    /// A picture that lies in the clipboard; empty when there is none.
    void takeReceipt(Optional<Picture> pasted) {
        if (pasted.isEmpty()) {
            result.set(texts.text("shell.qr.no-picture"));
            return;
        }
        read(reader -> reader.read(pasted.get()));
    }

    /// A photograph of the code that the hub shows.
    void chooseReceipt() {
        choosing.picture().ifPresent(file -> read(reader -> reader.read(file)));
    }

    ReadOnlyObjectProperty<Optional<Modules>> code() {
        return code.getReadOnlyProperty();
    }

    /// How many records, how large, how many codes.
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// Which code of which round.
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// How much of a round is over, 0 to 1.
    ReadOnlyDoubleProperty round() {
        return round.getReadOnlyProperty();
    }

    ReadOnlyStringProperty result() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty perSecond() {
        return perSecond.getReadOnlyProperty();
    }

    private record Begun(UrgentParcel urgent, Urgent what) {}

    private Begun packed(DeviceKeys keys) {
        UrgentParcel urgent = desk.urgent().apply(keys);
        return new Begun(urgent, urgent.pack());
    }

    private void begin(Begun begun) {
        marked = false;
        round.set(0);
        progress.set("");
        switch (begun.what()) {
            case Urgent.Ready(Packed parcel) -> {
                loop = Optional.of(new Loop(begun.urgent(), parcel));
                int needed = loop.get().frames.needed();
                summary.set(
                        texts.text("shell.qr.summary", parcel.entries(), amounts.bytes(parcel.bytes().length), needed));
                playing.set(needed > 1);
                show(0);
            }
            case Urgent.Nothing _ -> nothing(texts.text("shell.qr.nothing"));
            case Urgent.TooLarge(int bytes) -> nothing(texts.text("shell.qr.too-large", amounts.bytes(bytes)));
        }
    }

    private void nothing(String why) {
        loop = Optional.empty();
        code.set(Optional.empty());
        summary.set(why);
    }

    private void step(int by) {
        loop.ifPresent(now -> show(Math.max(0, now.turn + by)));
    }

    /// One at a time: a computer that cannot keep up shows them slower.
    private void show(int turn) {
        if (making || loop.isEmpty()) {
            return;
        }
        Loop mine = loop.get();
        making = true;
        tasks.run(() -> QrCodec.encode(mine.frames.frame(turn)), made -> shown(mine, turn, made), fault -> {
            making = false;
            tasks.unexpected(fault);
        });
    }

    private void shown(Loop mine, int turn, Modules made) {
        making = false;
        if (loop.filter(now -> now == mine).isEmpty()) {
            return;
        }
        mine.turn = turn;
        code.set(Optional.of(made));
        int needed = mine.frames.needed();
        round.set((turn % needed + 1) / (double) needed);
        progress.set(texts.text("shell.qr.progress", turn % needed + 1, needed, turn / needed + 1));
        if (turn + 1 >= needed && !marked) {
            marked = true;
            tasks.run(
                    () -> {
                        mine.urgent.shown(mine.parcel);
                        return true;
                    },
                    done -> moved.run());
        }
    }

    private void read(Function<CodeReader, Sight> how) {
        result.set(texts.text("shell.qr.reading"));
        tasks.run(() -> told(how.apply(new CodeReader(desk.pictures()))), told -> {
            result.set(told.words());
            if (told.read()) {
                moved.run();
                open();
            }
        });
    }

    private Told told(Sight sight) {
        return switch (sight) {
            case Sight.Whole(String _, byte[] bytes) ->
                new Told(true, new FileWords(texts).of(desk.receipts().take(bytes)));
            case Sight.Part _, Sight.Spoiled _ -> new Told(false, texts.text("shell.qr.not-a-receipt"));
            case Sight.Other _ -> new Told(false, texts.text("shell.qr.no-code"));
        };
    }
}

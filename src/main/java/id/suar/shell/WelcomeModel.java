package id.suar.shell;

import id.suar.access.Card;
import id.suar.access.CardFile;
import id.suar.access.CardReading;
import id.suar.access.DeviceSetup;
import id.suar.access.SafeFile;
import id.suar.access.SignedCard;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.sync.SyncWords;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// From an empty folder to a device: a card, perhaps a PIN. Holds no nodes. FX thread.
final class WelcomeModel {

    static final int SHORTEST_PIN = 6;

    private final DeviceSetup setup;
    private final Tasks tasks;
    private final Texts texts;
    private final Choosing choosing;
    private final Runnable ready;
    private final StringProperty pin = new SimpleStringProperty("");
    private final StringProperty pinAgain = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper card = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private byte[] bytes = {};

    /// @param ready called when the folder has become a device's
    WelcomeModel(DeviceSetup setup, Tasks tasks, Texts texts, Choosing choosing, Runnable ready) {
        this.setup = setup;
        this.tasks = tasks;
        this.texts = texts;
        this.choosing = choosing;
        this.ready = ready;
    }

    private record Read(byte[] bytes, CardReading reading) {}

    void choose() {
        choosing.card().ifPresent(this::choose);
    }

    /// Files that were dropped on the window; the first of them counts.
    void dropped(List<File> files) {
        files.stream().findFirst().map(File::toPath).ifPresent(this::choose);
    }

    /// Reads a card; says whose it is, or what is wrong with it.
    void choose(Path file) {
        message.set("");
        tasks.run(() -> read(file), this::show, fault -> show(unreadable()));
    }

    /// Makes the folder the card's device.
    void begin() {
        Optional<String> wrong = wrongPin();
        if (!chosen.get() || wrong.isPresent()) {
            message.set(wrong.orElseGet(() -> texts.text("shell.welcome.no-card")));
            return;
        }
        busy.set(true);
        Optional<char[]> digits =
                pin.get().isEmpty() ? Optional.empty() : Optional.of(pin.get().toCharArray());
        byte[] cardFile = bytes;
        tasks.run(() -> setup.init(cardFile, digits), this::made);
    }

    StringProperty pin() {
        return pin;
    }

    StringProperty pinAgain() {
        return pinAgain;
    }

    /// Whose card it is; empty before one was chosen.
    ReadOnlyStringProperty card() {
        return card.getReadOnlyProperty();
    }

    /// What is in the way.
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    private static Read read(Path file) {
        return SafeFile.read(file, CardFile.MAX_BYTES)
                .map(found -> new Read(found, CardFile.read(found)))
                .orElseGet(WelcomeModel::unreadable);
    }

    private static Read unreadable() {
        return new Read(new byte[0], new CardReading.NotACard());
    }

    private void show(Read read) {
        bytes = read.bytes();
        if (read.reading() instanceof CardReading.Genuine(SignedCard signed)) {
            Card found = signed.card();
            card.set(texts.text(
                    "shell.welcome.owner",
                    found.owner(),
                    RoleWords.of(found.role(), texts),
                    found.hub().name()));
            chosen.set(true);
        } else {
            card.set("");
            chosen.set(false);
            message.set(new SyncWords(texts).of(read.reading()));
        }
    }

    private Optional<String> wrongPin() {
        if (!pin.get().equals(pinAgain.get())) {
            return Optional.of(texts.text("shell.welcome.pin-differs"));
        }
        boolean tooShort = !pin.get().isEmpty() && pin.get().length() < SHORTEST_PIN;
        return tooShort ? Optional.of(texts.text("shell.welcome.pin-short", SHORTEST_PIN)) : Optional.empty();
    }

    private void made(DeviceSetup.Result result) {
        busy.set(false);
        switch (result) {
            case DeviceSetup.Ready _ -> ready.run();
            case DeviceSetup.Taken(String device) -> message.set(texts.text("shell.welcome.taken", device));
            case DeviceSetup.NoCard(CardReading reading) -> message.set(new SyncWords(texts).of(reading));
        }
    }
}

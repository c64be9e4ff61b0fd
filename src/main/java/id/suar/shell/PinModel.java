package id.suar.shell;

import id.suar.access.DeviceKeys;
import id.suar.access.HeldKeys;
import id.suar.access.Unlocked;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Asks for the PIN until it is right or the user goes. Holds no nodes. FX thread.
final class PinModel {

    private final HeldKeys keys;
    private final Tasks tasks;
    private final Texts texts;
    private final Consumer<DeviceKeys> opened;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    PinModel(HeldKeys keys, Tasks tasks, Texts texts, Consumer<DeviceKeys> opened) {
        this.keys = keys;
        this.tasks = tasks;
        this.texts = texts;
        this.opened = opened;
    }

    void open(String typed) {
        if (typed.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        message.set("");
        tasks.run(() -> keys.open(Optional.of(typed.toCharArray())), this::tried);
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    private void tried(Unlocked unlocked) {
        busy.set(false);
        switch (unlocked) {
            case Unlocked.Open(DeviceKeys open) -> opened.accept(open);
            case Unlocked.PinNeeded _, Unlocked.WrongPin _ -> message.set(texts.text("shell.pin.wrong"));
            case Unlocked.Damaged(String reason) -> message.set(texts.text("shell.advice.keys", reason));
        }
    }
}

package id.suar.shell;

import id.suar.access.DeviceKeys;
import id.suar.access.HeldKeys;
import id.suar.access.Unlocked;
import id.suar.fx.Tasks;
import java.util.function.Consumer;

/// Work that needs the device's keys: done at once where they are open, after the PIN where they are not.
/// FX thread.
final class Unlocking {

    private final HeldKeys keys;
    private final Tasks tasks;
    private final Asking asking;

    /// Shows what people must see to before the keys open.
    interface Asking {

        /// @param then goes on with the keys; never called when the user thinks better of it
        void pin(Consumer<DeviceKeys> then);

        void damaged(String reason);
    }

    Unlocking(HeldKeys keys, Tasks tasks, Asking asking) {
        this.keys = keys;
        this.tasks = tasks;
        this.asking = asking;
    }

    void with(Consumer<DeviceKeys> then) {
        tasks.run(keys::get, unlocked -> {
            switch (unlocked) {
                case Unlocked.Open(DeviceKeys open) -> then.accept(open);
                case Unlocked.PinNeeded _, Unlocked.WrongPin _ -> asking.pin(then);
                case Unlocked.Damaged(String reason) -> asking.damaged(reason);
            }
        });
    }
}

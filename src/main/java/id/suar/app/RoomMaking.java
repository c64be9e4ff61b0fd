package id.suar.app;

import id.suar.fx.Navigator;
import id.suar.fx.Room;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Makes the rooms of a window, in the order of its navigation. FX thread.
@FunctionalInterface
public interface RoomMaking {

    /// @param window over which a room's dialogs open
    List<Room> make(DeviceSpace space, Navigator navigator, Tasks tasks, Texts texts, Supplier<Window> window);
}

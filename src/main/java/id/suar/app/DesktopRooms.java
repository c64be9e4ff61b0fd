package id.suar.app;

import id.suar.fx.Navigator;
import id.suar.fx.Room;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;

/// The rooms of the desktop, in the order of the day.
final class DesktopRooms implements RoomMaking {

    @Override
    public List<Room> make(DeviceSpace space, Navigator navigator, Tasks tasks, Texts texts, Supplier<Window> window) {
        return List.of();
    }
}

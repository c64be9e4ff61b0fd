package id.suar.shell;

import id.suar.fx.Room;
import id.suar.fx.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One room's screens, the one over the other; the first is its home and is made when it is first shown.
final class Trail {

    private final Optional<Room> room;
    private final Supplier<Screen> home;
    private final List<Screen> screens = new ArrayList<>();

    Trail(Room room) {
        this.room = Optional.of(room);
        this.home = room::home;
    }

    /// Where there is no room yet.
    Trail(Screen bare) {
        this.room = Optional.empty();
        this.home = () -> bare;
    }

    Optional<Room> room() {
        return room;
    }

    String key() {
        return room.map(Room::key).orElse("");
    }

    Screen top() {
        if (screens.isEmpty()) {
            screens.add(home.get());
        }
        return screens.getLast();
    }

    boolean deep() {
        return screens.size() > 1;
    }

    /// The screen that lies below the one that is shown.
    Optional<Screen> below() {
        return deep() ? Optional.of(screens.get(screens.size() - 2)) : Optional.empty();
    }

    /// A screen that lies deeper comes up again instead of lying there twice.
    void push(Screen screen) {
        top();
        screens.remove(screen);
        screens.add(screen);
    }

    void replaceTop(Screen screen) {
        top();
        if (deep()) {
            screens.removeLast();
        }
        push(screen);
    }

    void pop() {
        if (deep()) {
            screens.removeLast();
        }
    }

    /// Of the topmost screen that its room could open again.
    String place() {
        return screens.reversed().stream()
                .map(Screen::place)
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse("");
    }
}

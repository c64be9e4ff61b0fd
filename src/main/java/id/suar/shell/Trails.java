package id.suar.shell;

import id.suar.fx.Navigator;
import id.suar.fx.Room;
import id.suar.fx.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which screen is shown: a trail of screens for each room, each as it was left. FX thread.
public final class Trails implements Navigator {

    private final Screen bare;
    private final Consumer<String> notices;
    private final ReadOnlyObjectWrapper<Trail> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Screen> shown = new ReadOnlyObjectWrapper<>();
    private List<Trail> trails = List.of();

    /// @param bare    shown where there is no room
    /// @param notices takes the short lines that screens have to say
    Trails(Screen bare, Consumer<String> notices) {
        this.bare = bare;
        this.notices = notices;
    }

    /// The rooms, once they are there: they are made with this navigator in their hands.
    void through(List<Room> rooms) {
        trails = rooms.isEmpty()
                ? List.of(new Trail(bare))
                : rooms.stream().map(Trail::new).toList();
    }

    /// Begins where the user was; at the first room's first screen when that is not there any more.
    void begin(String roomKey, String place) {
        Trail trail = trails.stream()
                .filter(one -> one.key().equals(roomKey))
                .findFirst()
                .orElse(trails.getFirst());
        if (!place.isEmpty() && trail.key().equals(roomKey)) {
            trail.room().flatMap(room -> room.open(place)).ifPresent(trail::push);
        }
        enter(trail);
    }

    void enter(Room room) {
        trails.stream()
                .filter(trail -> trail.room().filter(room::equals).isPresent())
                .findFirst()
                .ifPresent(this::enter);
    }

    @Override
    public void open(Screen screen) {
        if (screen != shown.get()) {
            leave();
            current.get().push(screen);
            show();
        }
    }

    @Override
    public void replace(Screen screen) {
        leave();
        current.get().replaceTop(screen);
        show();
    }

    @Override
    public void back() {
        if (current.get().deep()) {
            leave();
            current.get().pop();
            show();
        }
    }

    @Override
    public void say(String text) {
        notices.accept(text);
    }

    /// The screen that is shown keeps what is unfinished.
    void leave() {
        if (shown.get() != null) {
            shown.get().leave();
        }
    }

    ReadOnlyObjectProperty<Screen> shown() {
        return shown.getReadOnlyProperty();
    }

    Optional<Room> room() {
        return current.get().room();
    }

    /// What `back` would show.
    Optional<Screen> below() {
        return current.get().below();
    }

    String place() {
        return current.get().place();
    }

    private void enter(Trail trail) {
        if (trail != current.get()) {
            leave();
            current.set(trail);
        }
        show();
    }

    private void show() {
        Screen screen = current.get().top();
        screen.refresh();
        shown.set(screen);
    }
}

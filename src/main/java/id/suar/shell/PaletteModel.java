package id.suar.shell;

import id.suar.fx.Hit;
import id.suar.fx.Room;
import id.suar.fx.Tasks;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the palette shows for what is typed: actions at once, what rooms find as it comes. Holds no nodes.
final class PaletteModel {

    private static final int MOST_OF_A_ROOM = 12;

    private final List<Room> rooms;
    private final Supplier<List<Command>> commands;
    private final Consumer<Room> enter;
    private final Tasks tasks;
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private int asked;

    /// @param enter goes to a room, so that what is found there opens there
    PaletteModel(List<Room> rooms, Consumer<Room> enter, Supplier<List<Command>> commands, Tasks tasks) {
        this.rooms = rooms;
        this.enter = enter;
        this.commands = commands;
        this.tasks = tasks;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    /// Actions that fit, all of them when nothing is typed. What rooms found for an earlier text goes.
    void typed(String text) {
        asked++;
        hits.setAll(commands.get().stream()
                .filter(command -> text.isBlank() || command.fits(text))
                .map(command -> new Hit(command.title(), command.keys(), command.icon(), command.run()))
                .toList());
    }

    /// Asks the rooms; called when the user has stopped typing for a moment.
    void search(String text) {
        if (text.isBlank()) {
            return;
        }
        int asking = ++asked;
        for (Room room : rooms) {
            tasks.run(() -> room.find(text.strip(), MOST_OF_A_ROOM), found -> {
                if (asking == asked) {
                    found.forEach(hit -> hits.add(in(room, hit)));
                }
            });
        }
    }

    private Hit in(Room room, Hit hit) {
        return new Hit(hit.title(), hit.detail(), hit.icon(), () -> {
            enter.accept(room);
            hit.open().run();
        });
    }
}

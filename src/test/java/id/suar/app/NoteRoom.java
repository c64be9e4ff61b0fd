package id.suar.app;

import id.suar.fx.Hit;
import id.suar.fx.KeyHint;
import id.suar.fx.Navigator;
import id.suar.fx.Room;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.journal.NewEntry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A small room for tests of the window: notes that are really recorded.
final class NoteRoom implements Room {

    static final String KIND = "test.note/1";

    private final DeviceSpace space;
    private final Navigator navigator;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper(3);
    private final NoteScreen home = new NoteScreen("");

    NoteRoom(DeviceSpace space, Navigator navigator, Tasks tasks) {
        this.space = space;
        this.navigator = navigator;
        this.tasks = tasks;
        this.clock = space.clock();
    }

    @Override
    public String key() {
        return "note";
    }

    @Override
    public String title() {
        return "Catatan";
    }

    @Override
    public String icon() {
        return "mdi2n-note-text-outline";
    }

    @Override
    public ReadOnlyIntegerProperty due() {
        return due.getReadOnlyProperty();
    }

    @Override
    public Screen home() {
        return home;
    }

    @Override
    public Optional<Screen> open(String place) {
        return Optional.of(new NoteScreen(place));
    }

    @Override
    public List<Hit> find(String wanted, int limit) {
        return List.of(new Hit("Catatan " + wanted, "contoh", icon(), () -> navigator.open(new NoteScreen(wanted))));
    }

    @Override
    public Optional<String> label(String kind) {
        return kind.equals(KIND) ? Optional.of("catatan") : Optional.empty();
    }

    @Override
    public void refresh() {}

    void record(String text) {
        tasks.run(
                () -> space.journal().append(NewEntry.begin(clock.instant(), "pengawas", KIND, cbor(text))), saved -> {
                    navigator.say("Tersimpan: " + text);
                });
    }

    private static byte[] cbor(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] item = new byte[utf8.length + 2];
        item[0] = 0x78;
        item[1] = (byte) utf8.length;
        System.arraycopy(utf8, 0, item, 2, utf8.length);
        return item;
    }

    private final class NoteScreen implements Screen {

        private final String place;
        private final TextField typed = new TextField();
        private final VBox node = new VBox();

        NoteScreen(String place) {
            this.place = place;
            var title = new Label(title());
            title.getStyleClass().add("room-title");
            typed.setId("note");
            typed.setPromptText("Isi catatan");
            typed.setOnAction(event -> record(typed.getText()));
            node.getChildren().addAll(title, typed);
            node.getStyleClass().add("room");
        }

        @Override
        public String title() {
            return place.isEmpty() ? "Catatan" : "Catatan " + place;
        }

        @Override
        public Parent node() {
            return node;
        }

        @Override
        public Node first() {
            return typed;
        }

        @Override
        public List<KeyHint> keys() {
            return List.of(new KeyHint("Enter", "Simpan catatan"));
        }

        @Override
        public String place() {
            return place;
        }
    }
}

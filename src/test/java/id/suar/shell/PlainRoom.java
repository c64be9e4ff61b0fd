package id.suar.shell;

import id.suar.fx.Hit;
import id.suar.fx.Room;
import id.suar.fx.Screen;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// A room of tests: one home, places that begin with `known`.
final class PlainRoom implements Room {

    final PlainScreen home = new PlainScreen("");
    private final String key;

    PlainRoom(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return "Room " + key;
    }

    @Override
    public String icon() {
        return "mdi2n-note-text-outline";
    }

    @Override
    public ReadOnlyIntegerProperty due() {
        return new SimpleIntegerProperty(0);
    }

    @Override
    public Screen home() {
        return home;
    }

    @Override
    public Optional<Screen> open(String place) {
        return place.startsWith("known") ? Optional.of(new PlainScreen(place)) : Optional.empty();
    }

    @Override
    public List<Hit> find(String wanted, int limit) {
        return IntStream.range(0, 2)
                .mapToObj(i -> new Hit(key + " " + wanted + " " + i, "", icon(), () -> {}))
                .toList();
    }

    @Override
    public Optional<String> label(String kind) {
        return Optional.empty();
    }

    @Override
    public void refresh() {}
}

package id.suar.count.recap.ui;

import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.RecapReport;
import id.suar.fx.Chosen;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;

/// The filter by class: one button for each that some unit has, and for all, with how many there are.
final class ClassChoices {

    private final RecapModel model;
    private final Texts texts;
    private final Map<Optional<DifferenceClass>, ToggleButton> buttons = new LinkedHashMap<>();
    private final ComboBox<Optional<DifferenceClass>> list = new ComboBox<>();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private Map<DifferenceClass, Integer> classes = Map.of();

    ClassChoices(RecapModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Stream.concat(
                        Stream.of(Optional.<DifferenceClass>empty()),
                        Arrays.stream(DifferenceClass.values()).map(Optional::of))
                .forEach(one -> buttons.put(one, button(one)));
        list.setAccessibleText(texts.text("recap.column.class"));
        list.getStyleClass().add("class-list");
        list.setConverter(Chosen.by(this::word));
        list.visibleProperty().bind(narrow);
        list.managedProperty().bind(narrow);
        list.valueProperty().addListener((value, before, chosen) -> {
            if (chosen != null) {
                model.wantedProperty().set(chosen);
            }
        });
        model.wantedProperty().subscribe(this::mark);
        model.reportProperty().subscribe(this::count);
    }

    /// All of them; which are seen depends on how much room there is.
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(buttons.values());
        nodes.add(list);
        return nodes;
    }

    /// Where there is no room for buttons, the same choice is one field.
    void narrow(boolean one) {
        narrow.set(one);
        see();
    }

    private ToggleButton button(Optional<DifferenceClass> one) {
        var button = new ToggleButton();
        button.getStyleClass().add("state-choice");
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> {
            model.wantedProperty().set(one);
            // chosen again, it stays chosen
            mark(one);
        });
        return button;
    }

    private void mark(Optional<DifferenceClass> wanted) {
        buttons.forEach((one, button) -> button.setSelected(one.equals(wanted)));
        list.setValue(wanted);
    }

    private void count(Optional<RecapReport> report) {
        classes = report.map(RecapReport::classes).orElseGet(Map::of);
        buttons.forEach((one, button) -> button.setText(word(one)));
        boolean gone = model.wantedProperty()
                .get()
                .filter(one -> !classes.containsKey(one))
                .isPresent();
        if (gone && report.isPresent()) {
            model.wantedProperty().set(Optional.empty());
        }
        list.getItems()
                .setAll(buttons.keySet().stream().filter(one -> number(one) > 0).toList());
        mark(model.wantedProperty().get());
        see();
    }

    private void see() {
        buttons.forEach((one, button) -> button.setVisible(!narrow.get() && number(one) > 0));
    }

    private int number(Optional<DifferenceClass> one) {
        return one.map(some -> classes.getOrDefault(some, 0))
                .orElseGet(() ->
                        classes.values().stream().mapToInt(Integer::intValue).sum());
    }

    private String word(Optional<DifferenceClass> one) {
        return one.map(some -> texts.text("recap.list.some", ClassPills.brief(some, texts), number(one)))
                .orElseGet(() -> texts.text("recap.list.all", number(one)));
    }
}

package id.suar.count.recap.ui;

import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.RecapReport;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;

/// The filter by class: one button for each that some unit has, and for all, with how many there are.
final class ClassChoices {

    private final RecapModel model;
    private final Texts texts;
    private final Map<Optional<DifferenceClass>, ToggleButton> buttons = new LinkedHashMap<>();

    ClassChoices(RecapModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Stream.concat(
                        Stream.of(Optional.<DifferenceClass>empty()),
                        Arrays.stream(DifferenceClass.values()).map(Optional::of))
                .forEach(one -> buttons.put(one, button(one)));
        model.wantedProperty().subscribe(this::mark);
        model.reportProperty().subscribe(this::count);
    }

    List<ToggleButton> buttons() {
        return List.copyOf(buttons.values());
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
    }

    private void count(Optional<RecapReport> report) {
        Map<DifferenceClass, Integer> classes = report.map(RecapReport::classes).orElseGet(Map::of);
        int all = classes.values().stream().mapToInt(Integer::intValue).sum();
        buttons.forEach((one, button) -> {
            int number = one.map(some -> classes.getOrDefault(some, 0)).orElse(all);
            button.setText(one.map(some -> texts.text("recap.list.some", ClassPills.brief(some, texts), number))
                    .orElseGet(() -> texts.text("recap.list.all", number)));
            button.setVisible(number > 0);
        });
        boolean gone = model.wantedProperty()
                .get()
                .filter(one -> !classes.containsKey(one))
                .isPresent();
        if (gone && report.isPresent()) {
            model.wantedProperty().set(Optional.empty());
        }
    }
}

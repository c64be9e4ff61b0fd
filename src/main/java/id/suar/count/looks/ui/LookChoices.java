package id.suar.count.looks.ui;

import id.suar.count.looks.LookRow;
import id.suar.count.rule.Severity;
import id.suar.fx.Chosen;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;

/// How lines are chosen: by weight, by where they come from, and only those that nobody has explained. The buttons
/// stay while figures change, so that the keyboard stays too.
final class LookChoices {

    private final LooksModel model;
    private final Texts texts;
    private final Map<Optional<Severity>, ToggleButton> weights = new LinkedHashMap<>();

    LookChoices(LooksModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Stream.concat(
                        Stream.of(Optional.<Severity>empty()),
                        Arrays.stream(Severity.values()).map(Optional::of))
                .forEach(severity -> weights.put(severity, weight(severity)));
        model.filterProperty().subscribe(filter -> mark(filter.severity()));
        model.stateProperty().subscribe(_ -> count());
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(weights.values());
        nodes.add(kinds());
        nodes.add(open());
        return nodes;
    }

    private ToggleButton weight(Optional<Severity> severity) {
        var button = new ToggleButton();
        button.getStyleClass().add("state-choice");
        button.setOnAction(_ -> {
            change(filter -> filter.withSeverity(severity));
            // chosen again, it stays chosen
            mark(severity);
        });
        return button;
    }

    private ComboBox<Optional<LookRow.Kind>> kinds() {
        var box = new ComboBox<Optional<LookRow.Kind>>();
        box.getItems().add(Optional.empty());
        Arrays.stream(LookRow.Kind.values()).map(Optional::of).forEach(box.getItems()::add);
        box.setAccessibleText(texts.text("looks.kind"));
        box.setConverter(Chosen.by(kind -> texts.text("looks.kind."
                + kind.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("all"))));
        box.setValue(Optional.empty());
        box.valueProperty().subscribe(kind -> change(filter -> filter.withKind(kind)));
        return box;
    }

    private CheckBox open() {
        var box = new CheckBox(texts.text("looks.open"));
        box.selectedProperty().subscribe(wanted -> change(filter -> filter.withOpen(wanted)));
        return box;
    }

    private void change(Function<LookFilter, LookFilter> how) {
        model.filterProperty().set(how.apply(model.filterProperty().get()));
    }

    private void mark(Optional<Severity> wanted) {
        weights.forEach((severity, button) -> button.setSelected(severity.equals(wanted)));
    }

    private void count() {
        weights.forEach((severity, button) -> button.setText(texts.text(
                "looks.some",
                severity.map(one -> texts.text("count.severity." + one.word()))
                        .orElseGet(() -> texts.text("looks.all")),
                model.count(severity))));
    }
}

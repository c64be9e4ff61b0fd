package id.suar.violation.register.ui;

import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.i18n.Texts;
import id.suar.violation.record.CaseKind;
import id.suar.violation.register.RegisterStatistics.By;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;

/// The choices over the register, tied to its model. FX thread.
final class RegisterFilters {

    private final RegisterModel model;
    private final Texts texts;
    private ComboBox<String> election;
    private ComboBox<String> suspected;
    private ComboBox<String> stage;
    private ComboBox<String> state;

    RegisterFilters(RegisterModel model) {
        this.model = model;
        this.texts = model.desk().texts();
    }

    void tie(
            ComboBox<String> elections, ComboBox<String> suspicions, ComboBox<String> stages, ComboBox<String> states) {
        var words = model.desk().words();
        election = filter(elections, model.electionProperty(), "election", one -> one);
        suspected = filter(suspicions, model.suspectedProperty(), "suspected", words::suspected);
        stage = filter(stages, model.stageProperty(), "stage", words::stage);
        state = filter(states, model.stateProperty(), "state", words::state);
    }

    void tie(ComboBox<Optional<CaseKind>> book, ComboBox<By> by) {
        var words = model.desk().words();
        book.setConverter(
                Chosen.by(one -> one.map(words::kind).orElseGet(() -> texts.text("violation.register.any.book"))));
        book.getItems().setAll(List.of(Optional.empty(), Optional.of(CaseKind.FINDING), Optional.of(CaseKind.REPORT)));
        book.valueProperty().bindBidirectional(model.bookProperty());
        by.setConverter(Chosen.by(one -> texts.text("violation.register.by", words.by(one))));
        by.getItems().setAll(RegisterModel.COUNTED);
        by.valueProperty().bindBidirectional(model.byProperty());
    }

    private ComboBox<String> filter(
            ComboBox<String> box, StringProperty key, String name, Function<String, String> words) {
        box.setConverter(
                Chosen.by(one -> one.isEmpty() ? texts.text("violation.register.any." + name) : words.apply(one)));
        box.getItems().setAll("");
        box.setValue(key.get());
        box.valueProperty().subscribe(value -> {
            if (value != null) {
                key.set(value);
            }
        });
        key.subscribe(value -> box.setValue(value));
        return box;
    }

    /// What occurs can be chosen.
    void show(RegisterModel.Choices choices) {
        choices(election, choices.elections());
        choices(suspected, choices.suspected());
        choices(stage, choices.stages());
        choices(state, choices.states());
    }

    /// What is chosen stays so where it still occurs.
    private static void choices(ComboBox<String> box, List<String> keys) {
        if (!box.getItems().equals(keys)) {
            String chosen = box.getValue();
            box.getItems().setAll(keys);
            box.setValue(keys.contains(chosen) ? chosen : "");
        }
    }

    /// What stands in the place of an empty list.
    EmptyState instead(RegisterModel.Read read) {
        return read.all() == 0
                ? new EmptyState(
                        "mdi2b-book-open-variant",
                        texts.text("violation.register.empty"),
                        texts.text("violation.register.empty_hint"))
                : new EmptyState(
                        "mdi2f-filter-off-outline",
                        texts.text("violation.register.none"),
                        texts.text("violation.register.none_hint"),
                        texts.text("violation.list.clear"),
                        model::clear);
    }
}

package id.suar.count.ui;

import id.suar.count.station.StationState;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;

/// The filter by state: one button for each, and for all, with how many there are. The buttons stay while
/// figures change, so that the keyboard stays too.
final class StateChoices {

    private final StationsModel model;
    private final Texts texts;
    private final Map<Optional<StationState>, ToggleButton> buttons = new LinkedHashMap<>();

    StateChoices(StationsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Stream.concat(
                        Stream.of(Optional.<StationState>empty()),
                        Arrays.stream(StationState.values()).map(Optional::of))
                .forEach(state -> buttons.put(state, button(state)));
        model.wantedProperty().subscribe(this::mark);
        model.overviewProperty().subscribe(this::count);
    }

    List<ToggleButton> buttons() {
        return List.copyOf(buttons.values());
    }

    private ToggleButton button(Optional<StationState> state) {
        var button = new ToggleButton();
        button.getStyleClass().add("state-choice");
        button.setOnAction(event -> {
            model.wantedProperty().set(state);
            // chosen again, it stays chosen
            mark(state);
        });
        return button;
    }

    private void mark(Optional<StationState> wanted) {
        buttons.forEach((state, button) -> button.setSelected(state.equals(wanted)));
    }

    private void count(StationsModel.Overview overview) {
        buttons.forEach((state, button) ->
                button.setText(state.map(one -> texts.text("count.list.some", Pills.word(one, texts), overview.in(one)))
                        .orElseGet(() -> texts.text("count.list.all", overview.stations()))));
    }
}

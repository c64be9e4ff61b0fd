package id.suar.count.photo.ui;

import id.suar.fx.EntryOrder;
import id.suar.fx.FigureField;
import id.suar.fx.FireOnEnter;
import id.suar.fx.SuggestField;
import id.suar.i18n.Texts;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks where a photo belongs, says what would be done, and does it when that is confirmed.
final class MovePane extends VBox {

    private final SuggestField<TpsCode> station = new SuggestField<>();
    private final FigureField page = new FigureField(2);

    /// @param done   hears in words what was done
    /// @param cancel nothing was done
    MovePane(MoveModel model, Texts texts, Consumer<String> done, Runnable cancel) {
        getStyleClass().add("photo-move");
        station.setText(model.name(model.station()));
        station.setAccessibleText(texts.text("photo.move.station"));
        station.suggest(model::search, model::name, model::path, one -> {
            station.setText(model.name(one));
            model.station(Optional.of(one));
        });
        station.textProperty().addListener((text, before, typed) -> {
            if (station.isFocused() && !typed.equals(model.station() == null ? "" : model.name(model.station()))) {
                model.station(Optional.empty());
            }
        });
        page.setAccessibleText(texts.text("photo.move.page"));
        page.valueProperty().set(model.page());
        page.valueProperty().addListener((value, before, typed) -> model.page(typed.intValue()));
        var question = new Label();
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        var confirm = new Button(texts.text("photo.move.confirm"));
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(event -> model.move(done));
        var back = new Button(texts.text("photo.move.cancel"));
        back.setOnAction(event -> cancel.run());
        model.stateProperty().subscribe(state -> {
            question.setText(state.question());
            confirm.setDisable(!state.ready());
        });
        EntryOrder.install(List.of(station, page), () -> (confirm.isDisabled() ? back : confirm).requestFocus());
        FireOnEnter.install(List.of(confirm, back));
        var fields = new FlowPane(
                label(texts.text("photo.move.station")), station, label(texts.text("photo.move.page")), page);
        fields.getStyleClass().add("photo-move-row");
        var buttons = new FlowPane(confirm, back);
        buttons.getStyleClass().add("photo-move-row");
        getChildren().setAll(fields, question, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean choosing = station.isFocused() && station.list().getScene() != null;
            if (event.getCode() == KeyCode.ESCAPE && !choosing) {
                event.consume();
                cancel.run();
            }
        });
    }

    void begin() {
        station.requestFocus();
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}

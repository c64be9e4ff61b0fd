package id.suar.count.ui;

import id.suar.i18n.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says that another form of the station has the voters already, and what is proposed of it.
final class SameBar extends HBox {

    private final SheetModel model;
    private final Texts texts;
    private final Label said = new Label();
    private final Button take = new Button();

    /// @param taken shows the proposal, or takes it over when it is shown
    SameBar(SheetModel model, Texts texts, Runnable taken) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("same-notice");
        said.setWrapText(true);
        take.setMinWidth(USE_PREF_SIZE);
        take.setFocusTraversable(false);
        take.setOnAction(event -> taken.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(said, gap, take);
        managedProperty().bind(visibleProperty());
        tell();
    }

    void tell() {
        boolean shown = !model.proposals().shown().isEmpty();
        var source = model.proposals().source();
        setVisible(source.isPresent());
        source.ifPresent(one -> said.setText(texts.text(
                shown ? "count.same.shown" : "count.same.offer",
                one.contest().name().in(texts.locale()))));
        take.setText(texts.text(shown ? "count.same.take" : "count.same.show"));
    }
}

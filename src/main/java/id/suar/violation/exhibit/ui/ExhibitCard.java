package id.suar.violation.exhibit.ui;

import id.suar.evidence.CustodyStep;
import id.suar.fx.PictureSource.Reading;
import id.suar.violation.exhibit.Exhibit;
import id.suar.violation.exhibit.ExhibitWords;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One piece of evidence: its picture, what is known of it, through whose hands it went, what can be done.
final class ExhibitCard extends VBox {

    private static final double WIDE = 150;

    private final ExhibitModel model;
    private final ExhibitWords words;

    /// What a card asks of its screen.
    record Ways(Consumer<Exhibit> describe, Consumer<Exhibit> step, Consumer<String> say) {}

    ExhibitCard(ExhibitModel model, Exhibit exhibit, int number, Ways ways) {
        this.model = model;
        this.words = model.desk().words();
        getStyleClass().addAll("sheet", "form-sheet", "alone");
        var beside = new VBox(
                styled(number + ". " + exhibit.name(), "section-title"),
                facts(exhibit),
                custody(exhibit),
                buttons(exhibit, ways));
        beside.getStyleClass().add("form-body");
        beside.setMinWidth(0);
        HBox.setHgrow(beside, Priority.ALWAYS);
        var row = new HBox(picture(exhibit), beside);
        row.getStyleClass().add("exhibit-row");
        getChildren().add(row);
    }

    private Node picture(Exhibit exhibit) {
        var icon = new FontIcon("mdi2f-file-outline");
        var frame = new StackPane(icon);
        frame.getStyleClass().add("exhibit-picture");
        frame.setAlignment(Pos.TOP_CENTER);
        frame.setMinWidth(WIDE);
        frame.setMaxWidth(WIDE);
        boolean picture =
                exhibit.item().filter(item -> item.type().startsWith("image/")).isPresent();
        if (picture) {
            model.picture(exhibit.content(), reading -> {
                if (reading instanceof Reading.Seen(var image)) {
                    var view = new ImageView(image);
                    view.setFitWidth(WIDE);
                    view.setPreserveRatio(true);
                    frame.getChildren().setAll(view);
                }
            });
        }
        return frame;
    }

    private Node facts(Exhibit exhibit) {
        var box = new VBox();
        words.facts(exhibit)
                .forEach((name, text) -> box.getChildren().add(styled(name + ": " + text, "history-value")));
        if (exhibit.item().isEmpty()) {
            box.getChildren().add(styled(model.texts().text("exhibit.elsewhere"), "muted"));
        }
        return box;
    }

    private Node custody(Exhibit exhibit) {
        var box = new VBox(styled(model.texts().text("exhibit.custody"), "strong"));
        for (CustodyStep step : exhibit.custody()) {
            String about = words.about(step);
            box.getChildren()
                    .add(styled(
                            words.when(step) + " · " + words.what(step) + " · " + step.actor()
                                    + (about.isEmpty() ? "" : " · " + about),
                            "history-value"));
        }
        box.setVisible(!exhibit.custody().isEmpty());
        box.setManaged(box.isVisible());
        return box;
    }

    private Node buttons(Exhibit exhibit, Ways ways) {
        Button describe = button(
                "exhibit.describe",
                "mdi2p-pencil-outline",
                () -> ways.describe().accept(exhibit));
        Button step = button(
                "exhibit.note", "mdi2h-hand-extended-outline", () -> ways.step().accept(exhibit));
        Button copy = button("exhibit.copy", "mdi2f-file-export-outline", () -> model.copy(exhibit, ways.say()));
        List.of(describe, step, copy)
                .forEach(one -> one.setDisable(exhibit.item().isEmpty()));
        var pane = new FlowPane(describe, step, copy);
        pane.getStyleClass().add("form-checks");
        return pane;
    }

    private Button button(String key, String icon, Runnable does) {
        var button = new Button(model.texts().text(key), new FontIcon(icon));
        button.setOnAction(_ -> does.run());
        return button;
    }

    static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}

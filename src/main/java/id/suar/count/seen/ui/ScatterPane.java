package id.suar.count.seen.ui;

import id.suar.count.seen.Scatter;
import id.suar.count.seen.Scatter.Dot;
import id.suar.count.words.SheetWords;
import id.suar.fx.Chosen;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The scatter of stations: whose share, the dots, what is said of the selected one, and what the marks mean and
/// do not mean.
final class ScatterPane extends VBox {

    private final ScatterModel model = new ScatterModel();
    private final Texts texts;
    private final SeenWords words;
    private final Function<RegionCode, String> village;
    private final IntegerProperty contestant;
    private final ComboBox<Integer> choice = new ComboBox<>();
    private final ScatterCanvas canvas;
    private final Label axes = new Label();
    private final Label said = new Label();
    private final Label far = new Label();
    private Optional<SheetWords> names = Optional.empty();

    /// @param village    name of one
    /// @param contestant whose share is shown
    ScatterPane(Texts texts, Function<RegionCode, String> village, IntegerProperty contestant, Consumer<TpsCode> open) {
        this.texts = texts;
        this.words = new SeenWords(texts);
        this.village = village;
        this.contestant = contestant;
        far.getStyleClass().add("seen-far");
        canvas = new ScatterCanvas(
                model, axes, far, this::words, share -> texts.text("seen.share.rounded", share), open);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        getStyleClass().add("map-pane");
        var method = new Label(texts.text("seen.scatter.method", Scatter.FAR, Scatter.SMALL, Scatter.ENOUGH));
        method.getStyleClass().addAll("muted", "small");
        axes.getStyleClass().add("small");
        for (Label label : List.of(axes, said, far, method)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        said.getStyleClass().add("map-said");
        getChildren().addAll(tools(), axes, canvas, said, far, method);
        model.selectedProperty()
                .subscribe(dot -> said.setText(dot.map(this::words).orElse("")));
    }

    Node first() {
        return canvas;
    }

    void show(Optional<Scatter> scatter, List<Integer> contestants, SheetWords of) {
        names = Optional.of(of);
        if (!choice.getItems().equals(contestants)) {
            choice.getItems().setAll(contestants);
        }
        choice.setValue(contestant.get());
        model.show(scatter);
        axes.setText(texts.text("seen.scatter.axes", of.contestant(contestant.get())));
        far.setText(scatter.map(one ->
                        texts.text("seen.scatter.far", one.far(), one.dots().size(), one.without()))
                .orElse(""));
        canvas.paint();
    }

    private String words(Dot dot) {
        String said = texts.text(
                "seen.scatter.dot",
                dot.station().digits().substring(10),
                village.apply(dot.station().village()),
                words.share(dot.turnout()),
                words.share(dot.share()),
                dot.list());
        return dot.far() ? said + " " + texts.text("seen.scatter.look") : said;
    }

    private FlowPane tools() {
        choice.setAccessibleText(texts.text("seen.scatter.contestant"));
        choice.setConverter(Chosen.by(number ->
                number + " " + names.map(one -> one.contestant(number)).orElse("")));
        choice.valueProperty().subscribe(number -> {
            if (number != null) {
                contestant.set(number);
            }
        });
        var next = new Button(texts.text("seen.scatter.next"));
        next.setOnAction(event -> {
            model.nextFar();
            canvas.requestFocus();
        });
        var tools = new FlowPane(choice, next);
        tools.getStyleClass().add("list-filter");
        tools.setMinHeight(USE_PREF_SIZE);
        return tools;
    }
}

package id.suar.violation.register.ui;

import id.suar.fx.map.MapCanvas;
import id.suar.fx.map.MapLook;
import id.suar.fx.map.MapPainter;
import id.suar.fx.map.Patterns;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.violation.register.CasePlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// The map of cases with its legend and the selected village in words. The map is drawn with the colours of the
/// legend's swatches, which are those of the theme.
final class CaseMapPane extends VBox {

    private static final double WIDTH = 26;
    private static final double HEIGHT = 16;

    private final CaseMapModel model;
    private final FlowPane legend = new FlowPane();
    private final List<StackPane> swatches = new ArrayList<>();
    private final Label said = new Label();
    private final MapCanvas canvas;

    /// @param open goes to the cases of a village
    CaseMapPane(CaseMapModel model, Texts texts, Consumer<RegionCode> open) {
        this.model = model;
        var notice = new Label();
        notice.getStyleClass().addAll("muted", "small");
        notice.textProperty().bind(model.noticeProperty());
        said.getStyleClass().add("map-said");
        canvas = new MapCanvas(model, new MapPainter(model, this::look, said), model::said, open);
        legend.getStyleClass().add("map-legend");
        swatch("map-nothing", 0, texts.text("violation.map.none"));
        for (int step = 0; step < CasePlaces.steps(); step++) {
            swatch("map-step-" + step, step, texts.text("violation.map.cases", CasePlaces.range(step)));
        }
        for (Label label : List.of(said, notice)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        legend.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        getStyleClass().add("map-pane");
        getChildren().addAll(canvas, said, legend, notice);
        model.selectedProperty().addListener(selected -> tell());
        model.placesProperty().addListener(places -> refresh());
        model.planProperty().addListener(plan -> refresh());
        said.textFillProperty().addListener(colour -> canvas.paint());
        said.fontProperty().addListener(font -> canvas.paint());
    }

    Node first() {
        return canvas;
    }

    private void refresh() {
        tell();
        canvas.paint();
    }

    private void tell() {
        said.setText(model.selectedProperty().get().map(model::said).orElse(""));
    }

    private Optional<MapLook> look(RegionCode village) {
        CasePlaces.Count count = model.placesProperty().get().of(village);
        return Optional.of(
                count.all() == 0
                        ? new MapLook(colour(0), "", 0, true)
                        : new MapLook(colour(count.step() + 1), String.valueOf(count.all()), count.step(), false));
    }

    /// Of the theme; transparent until styles are applied.
    private Color colour(int which) {
        var background = swatches.get(which).getBackground();
        boolean styled = background != null
                && !background.getFills().isEmpty()
                && background.getFills().getFirst().getFill() instanceof Color;
        return styled ? (Color) background.getFills().getFirst().getFill() : Color.TRANSPARENT;
    }

    private void swatch(String style, int pattern, String text) {
        var drawn = new Canvas(WIDTH, HEIGHT);
        var swatch = new StackPane(drawn);
        int which = swatches.size();
        swatches.add(swatch);
        swatch.getStyleClass().addAll("map-swatch", style);
        swatch.setMinSize(WIDTH, HEIGHT);
        swatch.setMaxSize(WIDTH, HEIGHT);
        swatch.backgroundProperty().addListener((background, before, after) -> {
            var gc = drawn.getGraphicsContext2D();
            gc.clearRect(0, 0, WIDTH, HEIGHT);
            Patterns.paint(gc, pattern, 0, 0, WIDTH, HEIGHT, Patterns.ink(colour(which)));
            canvas.paint();
        });
        var label = new Label(text);
        label.getStyleClass().add("small");
        var entry = new HBox(swatch, label);
        entry.getStyleClass().add("map-entry");
        legend.getChildren().add(entry);
    }
}

package id.suar.count.seen.ui;

import id.suar.count.seen.MapLayer;
import id.suar.count.seen.Shade;
import id.suar.count.words.SheetWords;
import id.suar.fx.map.Patterns;
import id.suar.i18n.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// What the map's colours and patterns mean. The map is drawn with the colours of these swatches, which are those
/// of the theme: legend and map cannot differ.
final class MapLegend extends FlowPane {

    private static final double WIDTH = 26;
    private static final double HEIGHT = 16;

    /// Colours that people of every sight can tell apart.
    private static final int COLOURS = 8;

    private final Texts texts;
    private final SeenWords words;
    private final Runnable coloured;
    private final Map<Shade, StackPane> swatches = new LinkedHashMap<>();

    /// @param coloured the theme gave the swatches other colours
    MapLegend(Texts texts, Runnable coloured) {
        this.texts = texts;
        this.words = new SeenWords(texts);
        this.coloured = coloured;
        getStyleClass().add("map-legend");
    }

    /// @param contestants that lead somewhere
    void show(MapLayer layer, SortedSet<Integer> contestants, SheetWords names) {
        swatches.clear();
        getChildren().clear();
        if (layer == MapLayer.LEADING) {
            contestants.forEach(number -> add(
                    new Shade.Contestant(number),
                    "map-contestant-" + ((number - 1) % COLOURS + 1),
                    number + " " + names.contestant(number)));
            add(new Shade.Tie(), "map-tie", texts.text("seen.legend.tie"));
        } else {
            for (int step = 0; step < Shade.STEPS; step++) {
                add(new Shade.Step(step), "map-step-" + step, words.step(layer, step));
            }
        }
        add(new Shade.Nothing(), "map-nothing", texts.text("seen.legend.nothing." + layer.word()));
    }

    /// Of the theme, for a shade; transparent until styles are applied.
    Color colour(Shade shade) {
        StackPane swatch = swatches.getOrDefault(shade, swatches.get(new Shade.Nothing()));
        boolean styled = swatch != null
                && swatch.getBackground() != null
                && !swatch.getBackground().getFills().isEmpty()
                && swatch.getBackground().getFills().getFirst().getFill() instanceof Color;
        return styled ? (Color) swatch.getBackground().getFills().getFirst().getFill() : Color.TRANSPARENT;
    }

    static int pattern(Shade shade) {
        return switch (shade) {
            case Shade.Step(int index) -> index;
            case Shade.Contestant(int number) -> number;
            case Shade.Tie _ -> 4;
            case Shade.Nothing _ -> 0;
        };
    }

    private void add(Shade shade, String style, String text) {
        var pattern = new Canvas(WIDTH, HEIGHT);
        var swatch = new StackPane(pattern);
        swatch.getStyleClass().addAll("map-swatch", style);
        swatch.setMinSize(WIDTH, HEIGHT);
        swatch.setMaxSize(WIDTH, HEIGHT);
        swatches.put(shade, swatch);
        swatch.backgroundProperty().addListener((background, before, after) -> {
            var gc = pattern.getGraphicsContext2D();
            gc.clearRect(0, 0, WIDTH, HEIGHT);
            Patterns.paint(gc, pattern(shade), 0, 0, WIDTH, HEIGHT, Patterns.ink(colour(shade)));
            coloured.run();
        });
        var label = new Label(text);
        label.getStyleClass().add("small");
        var entry = new HBox(swatch, label);
        entry.getStyleClass().add("map-entry");
        getChildren().add(entry);
    }
}

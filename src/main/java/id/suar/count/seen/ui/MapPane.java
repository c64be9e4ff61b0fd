package id.suar.count.seen.ui;

import id.suar.count.seen.Leading;
import id.suar.count.seen.MapLayer;
import id.suar.count.seen.SeenRegion;
import id.suar.count.seen.Shade;
import id.suar.count.words.SheetWords;
import id.suar.fx.map.MapCanvas;
import id.suar.fx.map.MapLook;
import id.suar.fx.map.MapPainter;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.plan.MapShape;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The map with its layers, its legend and the figures of the selected village.
final class MapPane extends VBox {

    private final MapModel model;
    private final Texts texts;
    private final SeenWords words;
    private final MapLegend legend;
    private final MapCanvas canvas;
    private final Label said = new Label();
    private Optional<SheetWords> names = Optional.empty();

    /// @param open goes into a village
    MapPane(MapModel model, Texts texts, Consumer<RegionCode> open) {
        this.model = model;
        this.texts = texts;
        this.words = new SeenWords(texts);
        this.legend = new MapLegend(texts, this::paint);
        said.setWrapText(true);
        said.getStyleClass().add("map-said");
        var notice = new Label();
        notice.setWrapText(true);
        notice.getStyleClass().addAll("muted", "small");
        notice.textProperty().bind(model.noticeProperty());
        canvas = new MapCanvas(model, new MapPainter(model, this::look, said), this::said, open);
        said.setMinHeight(USE_PREF_SIZE);
        notice.setMinHeight(USE_PREF_SIZE);
        legend.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        getStyleClass().add("map-pane");
        getChildren().addAll(tools(), canvas, said, legend, notice);
        model.layerProperty().addListener(layer -> refresh());
        model.selectedProperty().addListener(selected -> say());
        model.planProperty().addListener(plan -> refresh());
        said.textFillProperty().addListener(colour -> paint());
        said.fontProperty().addListener(font -> paint());
    }

    Node first() {
        return canvas;
    }

    /// New figures for the same villages.
    void show(SheetWords words) {
        names = Optional.of(words);
        refresh();
    }

    private void refresh() {
        names.ifPresent(name -> legend.show(model.layerProperty().get(), leaders(), name));
        say();
        paint();
    }

    private void paint() {
        if (canvas != null) {
            canvas.paint();
        }
    }

    private void say() {
        said.setText(model.selectedProperty().get().map(this::said).orElse(""));
    }

    private String said(RegionCode code) {
        return names.flatMap(name -> model.village(code).map(village -> words.all(village, name)))
                .orElse("");
    }

    private Optional<MapLook> look(RegionCode code) {
        MapLayer layer = model.layerProperty().get();
        return model.village(code).map(village -> {
            Shade shade = Shade.of(layer, village);
            return new MapLook(
                    legend.colour(shade),
                    words.mark(layer, village),
                    MapLegend.pattern(shade),
                    shade instanceof Shade.Nothing);
        });
    }

    private SortedSet<Integer> leaders() {
        SortedSet<Integer> numbers = new TreeSet<>();
        model.planProperty()
                .get()
                .ifPresent(plan -> plan.shapes().stream()
                        .map(MapShape::village)
                        .flatMap(code -> model.village(code).stream())
                        .flatMap(village -> leading(village).stream())
                        .forEach(numbers::add));
        return numbers;
    }

    private static Optional<Integer> leading(SeenRegion village) {
        return village.leading().filter(one -> !one.tied()).map(Leading::number);
    }

    private FlowPane tools() {
        var tools = new FlowPane();
        tools.getStyleClass().add("list-filter");
        tools.setMinHeight(USE_PREF_SIZE);
        for (MapLayer layer : MapLayer.values()) {
            tools.getChildren().add(choice(layer));
        }
        tools.getChildren()
                .addAll(
                        button("mdi2m-magnify-plus-outline", "seen.map.in", () -> canvas.zoom(true)),
                        button("mdi2m-magnify-minus-outline", "seen.map.out", () -> canvas.zoom(false)),
                        button("mdi2f-fit-to-page-outline", "seen.map.fit", () -> canvas.fit()));
        var file = new Button(texts.text("seen.map.open"), new FontIcon("mdi2f-folder-open-outline"));
        file.setOnAction(event -> model.open());
        tools.getChildren().add(file);
        return tools;
    }

    private ToggleButton choice(MapLayer layer) {
        var choice = new ToggleButton(texts.text("seen.layer." + layer.word()));
        choice.getStyleClass().add("state-choice");
        model.layerProperty().subscribe(chosen -> choice.setSelected(chosen == layer));
        choice.setOnAction(event -> {
            model.layerProperty().set(layer);
            choice.setSelected(true);
        });
        return choice;
    }

    private Button button(String icon, String key, Runnable does) {
        var button = new Button(null, new FontIcon(icon));
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new javafx.scene.control.Tooltip(texts.text(key)));
        button.setOnAction(event -> does.run());
        return button;
    }
}

package id.suar.fx.map;

import id.suar.region.RegionCode;
import id.suar.region.plan.MapPlan;
import id.suar.region.plan.MapShape;
import id.suar.region.plan.Viewport;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/// The map itself: drawn by [MapPainter], moved by mouse and keys.
public final class MapCanvas extends Pane {

    private static final double ZOOM = 1.25;
    private static final double STEP = 60;

    private final MapSight model;
    private final MapPainter painter;
    private final Function<RegionCode, String> words;
    private final Consumer<RegionCode> open;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private Optional<Viewport> viewport = Optional.empty();
    private double pressedX;
    private double pressedY;
    private boolean dragged;

    /// @param words a village in words; empty where nothing is known
    /// @param open  goes into a village
    public MapCanvas(
            MapSight model, MapPainter painter, Function<RegionCode, String> words, Consumer<RegionCode> open) {
        this.model = model;
        this.painter = painter;
        this.words = words;
        this.open = open;
        getStyleClass().add("map-canvas");
        canvas.setManaged(false);
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        widthProperty().addListener(size -> fit());
        heightProperty().addListener(size -> fit());
        focusedProperty().addListener(focus -> paint());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grabbed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> tooltip.hide());
        model.planProperty().subscribe(plan -> fit());
        model.selectedProperty().addListener(selected -> reveal());
    }

    /// All of it, as large as fits.
    public void fit() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        viewport = whole();
        reveal();
    }

    public void zoom(boolean in) {
        zoom(in ? ZOOM : 1 / ZOOM, getWidth() / 2, getHeight() / 2);
    }

    public void paint() {
        if (model.planProperty().get().isPresent() && viewport.isPresent()) {
            painter.paint(
                    canvas.getGraphicsContext2D(),
                    model.planProperty().get().get(),
                    viewport.get(),
                    getWidth(),
                    getHeight(),
                    isFocused());
        }
    }

    /// Says the selected village, and moves it into sight.
    private void reveal() {
        model.selectedProperty().get().ifPresent(code -> {
            setAccessibleText(words.apply(code));
            boolean sized = getWidth() > 0 && getHeight() > 0;
            if (sized) {
                model.planProperty()
                        .get()
                        .flatMap(plan -> plan.find(code))
                        .ifPresent(shape ->
                                viewport = viewport.map(view -> view.showing(shape.box(), getWidth(), getHeight())));
            }
        });
        paint();
    }

    private Optional<Viewport> whole() {
        return getWidth() <= 0 || getHeight() <= 0
                ? Optional.empty()
                : model.planProperty()
                        .get()
                        .flatMap(MapPlan::box)
                        .map(box -> Viewport.whole(box, getWidth(), getHeight()));
    }

    private void zoom(double factor, double x, double y) {
        viewport = viewport.flatMap(view -> whole().map(whole -> view.zoomed(factor, x, y, whole)));
        paint();
    }

    private void pan(double x, double y) {
        viewport = viewport.map(view -> view.panned(x, y));
        paint();
    }

    private void pressed(KeyEvent event) {
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (right != 0 || down != 0) {
            if (event.isShiftDown()) {
                pan(-STEP * right, -STEP * down);
            } else {
                model.move(right, down);
            }
        } else {
            switch (event.getCode()) {
                case ENTER -> model.selectedProperty().get().ifPresent(open);
                case PLUS, EQUALS, ADD -> zoom(true);
                case MINUS, SUBTRACT -> zoom(false);
                case DIGIT0, NUMPAD0 -> fit();
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM, event.getX(), event.getY());
            event.consume();
        }
    }

    private void grabbed(MouseEvent event) {
        requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        dragged = false;
    }

    private void dragged(MouseEvent event) {
        dragged = true;
        pan(event.getX() - pressedX, event.getY() - pressedY);
        pressedX = event.getX();
        pressedY = event.getY();
    }

    private void clicked(MouseEvent event) {
        if (!dragged) {
            at(event).ifPresent(shape -> {
                model.select(shape.village());
                if (event.getClickCount() == 2) {
                    open.accept(shape.village());
                }
            });
        }
    }

    private void hovered(MouseEvent event) {
        Optional<MapShape> shape = at(event);
        if (shape.isEmpty()) {
            tooltip.hide();
            return;
        }
        tooltip.setText(words.apply(shape.get().village()));
        tooltip.show(this, event.getScreenX() + 16, event.getScreenY() + 16);
    }

    private Optional<MapShape> at(MouseEvent event) {
        return viewport.flatMap(view -> model.planProperty()
                .get()
                .flatMap(plan -> plan.at(view.planeX(event.getX()), view.planeY(event.getY()))));
    }
}

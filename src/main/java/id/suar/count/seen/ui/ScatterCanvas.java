package id.suar.count.seen.ui;

import id.suar.count.seen.Scatter;
import id.suar.count.seen.Scatter.Dot;
import id.suar.region.TpsCode;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;

/// Turnout to the right, share upwards; a ring is a station, a filled diamond one that differs from the others.
final class ScatterCanvas extends Pane {

    private static final double NEAR = 12;
    private static final int LINES = 5;

    private final ScatterModel model;
    private final Label ink;
    private final Label marked;
    private final Function<Dot, String> words;
    private final Function<Double, String> share;
    private final Consumer<TpsCode> open;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();

    /// @param ink    a label whose text has the colour of texts, `marked` one with that of what differs
    /// @param words  of a dot
    /// @param share  in words
    ScatterCanvas(
            ScatterModel model,
            Label ink,
            Label marked,
            Function<Dot, String> words,
            Function<Double, String> share,
            Consumer<TpsCode> open) {
        this.model = model;
        this.ink = ink;
        this.marked = marked;
        this.words = words;
        this.share = share;
        this.open = open;
        getStyleClass().add("map-canvas");
        canvas.setManaged(false);
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.widthProperty().bind(widthProperty());
        canvas.heightProperty().bind(heightProperty());
        widthProperty().addListener(size -> paint());
        heightProperty().addListener(size -> paint());
        focusedProperty().addListener(focus -> paint());
        ink.textFillProperty().addListener(colour -> paint());
        marked.textFillProperty().addListener(colour -> paint());
        model.scatterProperty().addListener(read -> paint());
        model.selectedProperty().subscribe(this::said);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> tooltip.hide());
    }

    private void said(Optional<Dot> dot) {
        setAccessibleText(dot.map(words).orElse(""));
        paint();
    }

    private double letter() {
        return ink.getFont().getSize();
    }

    private double left() {
        return 3.6 * letter();
    }

    private double x(double turnout) {
        double from = model.from();
        return left() + (turnout - from) / (ScatterModel.EDGE - from) * (getWidth() - left() - letter());
    }

    private double y(double part) {
        return letter() + (1 - part) * (getHeight() - 3.2 * letter());
    }

    void paint() {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() < 4 * left() || getHeight() < 6 * letter()) {
            return;
        }
        axes(gc);
        model.scatterProperty().get().map(Scatter::dots).stream()
                .flatMap(java.util.List::stream)
                .sorted(Comparator.comparing(Dot::far))
                .forEach(dot -> dot(gc, dot));
        model.selectedProperty().get().ifPresent(dot -> select(gc, dot));
    }

    private void axes(GraphicsContext gc) {
        Paint words = ink.getTextFill();
        gc.setFont(ink.getFont());
        gc.setLineWidth(1);
        for (int line = 0; line <= LINES; line++) {
            double part = (double) line / LINES;
            gc.setStroke(faint(words));
            gc.strokeLine(x(model.from()), y(part), x(ScatterModel.EDGE), y(part));
            gc.setFill(words);
            gc.setTextAlign(TextAlignment.RIGHT);
            gc.setTextBaseline(VPos.CENTER);
            gc.fillText(share.apply(part), left() - 0.5 * letter(), y(part));
        }
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.TOP);
        for (int tenth = (int) Math.round(10 * model.from()); tenth <= 10; tenth++) {
            double part = tenth / 10.0;
            gc.setStroke(faint(words));
            gc.strokeLine(x(part), y(0), x(part), y(1));
            gc.fillText(share.apply(part), x(part), y(0) + 0.4 * letter());
        }
    }

    private static Paint faint(Paint words) {
        return words instanceof Color colour ? colour.deriveColor(0, 1, 1, 0.18) : words;
    }

    private void dot(GraphicsContext gc, Dot dot) {
        double x = x(ScatterModel.x(dot));
        double y = y(dot.share());
        if (dot.far()) {
            gc.setFill(marked.getTextFill());
            gc.fillPolygon(new double[] {x, x + 5, x, x - 5}, new double[] {y - 5, y, y + 5, y}, 4);
        } else {
            gc.setStroke(
                    ink.getTextFill() instanceof Color colour ? colour.deriveColor(0, 1, 1, 0.55) : ink.getTextFill());
            gc.setLineWidth(1);
            gc.strokeOval(x - 2.5, y - 2.5, 5, 5);
        }
    }

    private void select(GraphicsContext gc, Dot dot) {
        double x = x(ScatterModel.x(dot));
        double y = y(dot.share());
        gc.setStroke(ink.getTextFill());
        gc.setLineWidth(2);
        gc.setLineDashes(isFocused() ? new double[0] : new double[] {3, 3});
        gc.strokeOval(x - 9, y - 9, 18, 18);
        gc.setLineDashes();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT -> model.move(1, 0);
            case LEFT -> model.move(-1, 0);
            case UP -> model.move(0, 1);
            case DOWN -> model.move(0, -1);
            case N -> model.nextFar();
            case ENTER -> model.selectedProperty().get().map(Dot::station).ifPresent(open);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        at(event).ifPresent(dot -> {
            model.select(dot);
            if (event.getClickCount() == 2) {
                open.accept(dot.station());
            }
        });
    }

    private void hovered(MouseEvent event) {
        Optional<Dot> dot = at(event);
        if (dot.isEmpty()) {
            tooltip.hide();
            return;
        }
        tooltip.setText(words.apply(dot.get()));
        tooltip.show(this, event.getScreenX() + 16, event.getScreenY() + 16);
    }

    private Optional<Dot> at(MouseEvent event) {
        return model.scatterProperty().get().stream()
                .flatMap(one -> one.dots().stream())
                .filter(dot -> distance(dot, event) < NEAR)
                .min(Comparator.comparingDouble(dot -> distance(dot, event)));
    }

    private double distance(Dot dot, MouseEvent event) {
        return Math.hypot(x(ScatterModel.x(dot)) - event.getX(), y(dot.share()) - event.getY());
    }
}

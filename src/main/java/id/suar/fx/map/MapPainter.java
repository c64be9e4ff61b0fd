package id.suar.fx.map;

import id.suar.region.RegionCode;
import id.suar.region.plan.MapPlan;
import id.suar.region.plan.MapShape;
import id.suar.region.plan.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Draws villages: a colour and, where there is room, what it stands for in digits; where there is none, a
/// pattern.
public final class MapPainter {

    /// Smaller than this, in pixels, a pattern is noise.
    private static final double PATTERN = 10;

    private static final double SELECTED = 3;

    private final MapSight model;
    private final Function<RegionCode, Optional<MapLook>> looks;
    private final Label ink;

    /// @param looks of a village; empty where it is not drawn
    /// @param ink   a label whose text has the colour and size of texts on the map
    public MapPainter(MapSight model, Function<RegionCode, Optional<MapLook>> looks, Label ink) {
        this.model = model;
        this.looks = looks;
        this.ink = ink;
    }

    void paint(GraphicsContext gc, MapPlan plan, Viewport view, double width, double height, boolean focused) {
        gc.clearRect(0, 0, width, height);
        gc.setFillRule(FillRule.EVEN_ODD);
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.CENTER);
        List<MapShape> shapes = plan.at(view.scale()).stream()
                .filter(shape -> seen(shape, view, width, height))
                .toList();
        shapes.forEach(shape -> looks.apply(shape.village()).ifPresent(look -> fill(gc, shape, look, view)));
        shapes.forEach(shape -> looks.apply(shape.village()).ifPresent(look -> mark(gc, shape, look, view)));
        labels(gc, plan, view);
        model.selectedProperty().get().flatMap(plan::find).ifPresent(shape -> select(gc, shape, view, focused));
    }

    private static boolean seen(MapShape shape, Viewport view, double width, double height) {
        return view.x(shape.box().right()) > 0
                && view.x(shape.box().left()) < width
                && view.y(shape.box().bottom()) > 0
                && view.y(shape.box().top()) < height;
    }

    private void fill(GraphicsContext gc, MapShape shape, MapLook look, Viewport view) {
        trace(gc, shape, view);
        gc.setFill(look.fill());
        gc.fill();
        gc.setLineWidth(1);
        gc.setStroke(look.nothing() ? faint() : ground());
        gc.stroke();
    }

    private void mark(GraphicsContext gc, MapShape shape, MapLook look, Viewport view) {
        String mark = look.mark();
        // Without its sign a percentage may fit where it does not with it.
        if (!mark(gc, shape, mark, look.fill(), view) && !mark(gc, shape, mark.replace("%", ""), look.fill(), view)) {
            pattern(gc, shape, look.pattern(), look.fill(), view);
        }
    }

    private static void trace(GraphicsContext gc, MapShape shape, Viewport view) {
        gc.beginPath();
        for (double[] ring : shape.rings()) {
            gc.moveTo(view.x(ring[0]), view.y(ring[1]));
            for (int i = 2; i < ring.length; i += 2) {
                gc.lineTo(view.x(ring[i]), view.y(ring[i + 1]));
            }
            gc.closePath();
        }
    }

    /// False when it does not fit.
    private boolean mark(GraphicsContext gc, MapShape shape, String mark, Color fill, Viewport view) {
        Font font = Font.font(ink.getFont().getFamily(), ink.getFont().getSize() * 0.86);
        Bounds bounds = size(mark, font);
        boolean fits = holds(shape, bounds.getWidth() / 2 / view.scale(), bounds.getHeight() / 3 / view.scale());
        if (!mark.isEmpty() && fits) {
            gc.setFont(font);
            gc.setFill(Patterns.ink(over(fill)));
            gc.fillText(mark, view.x(shape.box().x()), view.y(shape.box().y()));
        }
        return mark.isEmpty() || fits;
    }

    /// Whether a text in the middle of the village stands within it.
    private static boolean holds(MapShape shape, double halfWidth, double halfHeight) {
        double x = shape.box().x();
        double y = shape.box().y();
        return shape.holds(x - halfWidth, y - halfHeight)
                && shape.holds(x + halfWidth, y - halfHeight)
                && shape.holds(x - halfWidth, y + halfHeight)
                && shape.holds(x + halfWidth, y + halfHeight);
    }

    private void pattern(GraphicsContext gc, MapShape shape, int which, Color fill, Viewport view) {
        double width = shape.box().width() * view.scale();
        double height = shape.box().height() * view.scale();
        if (which > 0 && width >= PATTERN && height >= PATTERN) {
            gc.save();
            trace(gc, shape, view);
            gc.clip();
            Patterns.paint(
                    gc,
                    which,
                    view.x(shape.box().left()),
                    view.y(shape.box().top()),
                    width,
                    height,
                    Patterns.ink(over(fill)));
            gc.restore();
        }
    }

    private void labels(GraphicsContext gc, MapPlan plan, Viewport view) {
        Font font = ink.getFont();
        gc.setFont(font);
        gc.setFill(ink.getTextFill());
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.BASELINE);
        for (MapPlan.Label label : plan.labels()) {
            String text = fitting(label.text(), font, label.width() * view.scale());
            gc.fillText(text, view.x(label.x()), view.y(label.y()));
        }
    }

    /// As much of a name as has room; nothing where three letters have none.
    private static String fitting(String text, Font font, double width) {
        String cut = text;
        while (!cut.isEmpty() && size(cut.equals(text) ? cut : cut + "…", font).getWidth() > width) {
            cut = cut.substring(0, cut.length() - 1).stripTrailing();
        }
        return cut.equals(text) ? text : cut.length() < 3 ? "" : cut + "…";
    }

    private void select(GraphicsContext gc, MapShape shape, Viewport view, boolean focused) {
        trace(gc, shape, view);
        gc.setLineDashes(focused ? new double[0] : new double[] {5, 4});
        gc.setStroke(ground());
        gc.setLineWidth(SELECTED + 2);
        gc.stroke();
        gc.setStroke(ink.getTextFill());
        gc.setLineWidth(SELECTED);
        gc.stroke();
        gc.setLineDashes();
    }

    /// What lies under the map: the other of what texts are drawn with.
    private Color ground() {
        return ink.getTextFill() instanceof Color colour ? Patterns.ink(colour) : Color.WHITE;
    }

    /// The border of what has no colour of its own.
    private Color faint() {
        return ink.getTextFill() instanceof Color colour ? colour.deriveColor(0, 1, 1, 0.3) : Color.GRAY;
    }

    private Color over(Color fill) {
        return fill.getOpacity() < 0.5 ? ground() : fill;
    }

    private static Bounds size(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds();
    }
}

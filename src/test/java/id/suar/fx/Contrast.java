package id.suar.fx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// How well text stands out from what lies under it, as WCAG 2 reckons (AA: 4.5, large text 3).
final class Contrast {

    private static final double LEAST = 4.5;
    private static final double LEAST_LARGE = 3;

    /// In pixels: 18 points, or 14 in bold.
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.7;

    private Contrast() {}

    /// Texts that are too faint, each with its ratio. What is disabled may be faint.
    static List<String> faint(Parent root) {
        List<String> faint = new ArrayList<>();
        collect(root, faint);
        return faint;
    }

    private static void collect(Node node, List<String> faint) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            judge(labeled, faint);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, faint));
        }
    }

    private static void judge(Labeled labeled, List<String> faint) {
        if (labeled.getTextFill() instanceof Color fill) {
            Color under = under(labeled);
            double ratio = ratio(over(fill, under), under);
            boolean bold = labeled.getFont().getStyle().contains("Bold");
            boolean large = labeled.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE);
            if (ratio < (large ? LEAST_LARGE : LEAST)) {
                faint.add("%s %.2f (%s on %s)".formatted(labeled.getText(), ratio, fill, under));
            }
        }
    }

    static double ratio(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /// What is seen under a node's text: its own background over those of all that it stands in.
    private static Color under(Node node) {
        Deque<Color> layers = new ArrayDeque<>();
        for (Node one = node; one != null; one = one.getParent()) {
            if (one instanceof Region region) {
                layers(region.getBackground()).reversed().forEach(layers::addLast);
            }
        }
        Color seen = Color.WHITE;
        while (!layers.isEmpty()) {
            seen = over(layers.removeLast(), seen);
        }
        return seen;
    }

    private static List<Color> layers(Background background) {
        return background == null
                ? List.of()
                : background.getFills().stream()
                        .map(BackgroundFill::getFill)
                        .filter(Color.class::isInstance)
                        .map(Color.class::cast)
                        .toList();
    }

    private static Color over(Color top, Color under) {
        double share = top.getOpacity();
        return Color.color(
                top.getRed() * share + under.getRed() * (1 - share),
                top.getGreen() * share + under.getGreen() * (1 - share),
                top.getBlue() * share + under.getBlue() * (1 - share));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}

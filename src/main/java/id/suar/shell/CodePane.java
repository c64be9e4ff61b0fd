package id.suar.shell;

import id.suar.sync.qr.Modules;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A code as large as there is room: black on white in every theme, squares of whole pixels.
final class CodePane extends Region {

    private static final double LEAST = 400;

    private final Canvas canvas = new Canvas();
    private Optional<Modules> code = Optional.empty();

    CodePane() {
        getStyleClass().add("code-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(LEAST, LEAST);
        getChildren().add(canvas);
    }

    void show(Optional<Modules> next) {
        code = next;
        draw();
    }

    @Override
    protected void layoutChildren() {
        double side = Math.floor(Math.min(getWidth(), getHeight()));
        if (canvas.getWidth() != side) {
            canvas.setWidth(side);
            canvas.setHeight(side);
            draw();
        }
        canvas.relocate(Math.floor((getWidth() - side) / 2), Math.floor((getHeight() - side) / 2));
    }

    private void draw() {
        double side = canvas.getWidth();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, side, side);
        if (code.isEmpty() || side < 1) {
            return;
        }
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setFill(Color.BLACK);
        Modules modules = code.get();
        int squares = modules.side() + 2 * Modules.MARGIN;
        double scale = Math.max(1, Math.floor(side / squares));
        double edge = Math.floor((side - modules.side() * scale) / 2);
        for (int y = 0; y < modules.side(); y++) {
            for (int x = 0; x < modules.side(); x++) {
                if (modules.dark(x, y)) {
                    pen.fillRect(edge + x * scale, edge + y * scale, scale, scale);
                }
            }
        }
    }
}

package id.suar.fx;

import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The place where a photo lies. FX thread.
final class PhotoCanvas extends Region {

    private static final double WHEEL = 1.15;

    private final ImageView view = new ImageView();
    private final Label words = new Label();
    private final Region ring = new Region();
    private final Rectangle frame = new Rectangle();
    private final ColorAdjust colours = new ColorAdjust();
    private PhotoGeometry at = PhotoGeometry.NONE;
    private Runnable closer = () -> {};
    private double fromX;
    private double fromY;

    PhotoCanvas() {
        getStyleClass().add("photo-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setClip(frame);
        view.setSmooth(true);
        view.setPreserveRatio(false);
        words.getStyleClass().addAll("muted", "photo-words");
        words.setWrapText(true);
        // above the picture, or nobody would see where the keyboard is
        ring.getStyleClass().add("photo-ring");
        ring.setMouseTransparent(true);
        getChildren().addAll(view, words, ring);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grabbed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// @param wanted called when a picture may be looked at more closely than it was read
    void setOnCloser(Runnable wanted) {
        closer = wanted;
    }

    void adjust(ObservableValue<Number> light, ObservableValue<Number> contrast) {
        light.subscribe(value -> colour(value.doubleValue(), contrast.getValue().doubleValue()));
        contrast.subscribe(value -> colour(light.getValue().doubleValue(), value.doubleValue()));
    }

    PhotoGeometry geometry() {
        return at;
    }

    /// Longest side of the picture as it was read.
    double longest() {
        return Math.max(at.across(), at.down());
    }

    void change(UnaryOperator<PhotoGeometry> how) {
        at = how.apply(at);
        lay();
        closer.run();
    }

    /// @param anew another picture than before: all of it is shown
    void show(Image picture, boolean anew) {
        view.setImage(picture);
        words.setText("");
        at = at.of(picture.getWidth(), picture.getHeight());
        at = anew ? at.turned(-at.quarters()).fitted() : at;
        lay();
    }

    void clear() {
        view.setImage(null);
        at = at.of(0, 0);
    }

    /// In place of a picture.
    void say(String text) {
        view.setImage(null);
        words.setText(text);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        frame.setWidth(getWidth());
        frame.setHeight(getHeight());
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        at = at.in(getWidth(), getHeight());
        lay();
        double wide = Math.min(getWidth() * 0.8, words.prefWidth(-1));
        double high = words.prefHeight(wide);
        words.resizeRelocate(
                snapPositionX((getWidth() - wide) / 2), snapPositionY((getHeight() - high) / 2), wide, high);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 300;
    }

    private void lay() {
        double scale = at.scale();
        double wide = at.across() * scale;
        double high = at.down() * scale;
        view.setFitWidth(wide);
        view.setFitHeight(high);
        view.setRotate(90.0 * at.quarters());
        view.setX((getWidth() - wide) / 2 + at.x());
        view.setY((getHeight() - high) / 2 + at.y());
        setCursor(at.zoom() > 1 ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void colour(double light, double contrast) {
        colours.setBrightness(light);
        colours.setContrast(contrast);
        // An effect that does nothing costs as much as one that does.
        view.setEffect(light == 0 && contrast == 0 ? null : colours);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            event.consume();
            double by = event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL;
            change(one -> one.zoomed(by, event.getX() - getWidth() / 2, event.getY() - getHeight() / 2));
        }
    }

    private void grabbed(MouseEvent event) {
        requestFocus();
        fromX = event.getX();
        fromY = event.getY();
    }

    private void dragged(MouseEvent event) {
        change(one -> one.moved(event.getX() - fromX, event.getY() - fromY));
        fromX = event.getX();
        fromY = event.getY();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            change(one -> one.zoom() > 1 ? one.fitted() : one.wide());
        }
    }
}

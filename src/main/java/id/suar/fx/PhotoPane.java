package id.suar.fx;

import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Photos of pages to be looked at closely: larger and smaller, turned by right angles, moved, brighter and stronger,
/// one page after another, all by keys too. Each is read as large as a screen, away from the FX thread, and larger
/// only when somebody looks closer. FX thread.
public final class PhotoPane extends BorderPane {

    /// Longest side that is read at first, and when somebody looks closely.
    static final int SCREEN = 1_600;

    static final int CLOSE = 3_600;

    /// From here on, in pixels of the screen for one that was read, a picture is looked at closely.
    private static final double CLOSELY = 1.3;

    private static final double ZOOM = 1.3;
    private static final double STEP = 0.25;

    private final Tasks tasks;
    private final Texts texts;
    private final PhotoCanvas canvas = new PhotoCanvas();
    private final FlowPane tabs = new FlowPane();
    private final Label caption = new Label();
    private final Slider light;
    private final Slider contrast;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(-1);
    private List<Page> pages = List.of();
    private int turn;
    private int read;

    /// @param key    what makes it another page than before
    /// @param title  on its tab: *Hal. 2*
    /// @param detail under the picture, for screen readers too
    public record Page(Object key, String title, String detail, PictureSource source) {}

    public PhotoPane(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
        getStyleClass().add("photo-pane");
        tabs.getStyleClass().add("photo-tabs");
        tabs.managedProperty().bind(tabs.visibleProperty());
        caption.getStyleClass().addAll("muted", "small", "photo-caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        var tools = new PhotoTools(texts, this::press);
        light = tools.light();
        contrast = tools.contrast();
        tools.plain();
        canvas.adjust(light.valueProperty(), contrast.valueProperty());
        canvas.setOnCloser(this::readCloser);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, false));
        var foot = new javafx.scene.layout.VBox(caption, tools);
        foot.getStyleClass().add("photo-foot");
        setTop(tabs);
        setCenter(canvas);
        setBottom(foot);
    }

    /// Where the keyboard goes.
    public Region first() {
        return canvas;
    }

    public List<KeyHint> keys() {
        return PhotoKeys.hints(texts);
    }

    /// Which page is shown, from 0; -1 for none.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The page that is shown stays shown, as it lies, while it is among them.
    public void show(List<Page> wanted) {
        Optional<Object> shown = shown().map(Page::key);
        pages = List.copyOf(wanted);
        var group = new ToggleGroup();
        tabs.getChildren().setAll(wanted.stream().map(one -> tab(one, group)).toList());
        tabs.setVisible(wanted.size() > 1);
        int same = shown.map(key -> wanted.stream().map(Page::key).toList().indexOf(key))
                .orElse(-1);
        if (same >= 0) {
            page.set(same);
            name();
        } else {
            page.set(-1);
            go(wanted.isEmpty() ? -1 : 0);
        }
    }

    /// Shows a page, counted from 0.
    public void go(int to) {
        if (to == page.get() || to >= pages.size()) {
            name();
            return;
        }
        page.set(to);
        turn++;
        canvas.clear();
        name();
        shown().ifPresent(one -> read(one, SCREEN, true));
    }

    /// A key that was pressed in a form beside this.
    ///
    /// @return whether it was one of its own
    public boolean pressedBeside(KeyEvent event) {
        return pressed(event, true);
    }

    private boolean pressed(KeyEvent event, boolean beside) {
        Optional<PhotoKeys> key = PhotoKeys.of(event, beside);
        key.ifPresent(one -> {
            event.consume();
            press(one);
        });
        return key.isPresent();
    }

    private void press(PhotoKeys key) {
        switch (key) {
            case LARGER -> canvas.change(at -> at.zoomed(ZOOM));
            case SMALLER -> canvas.change(at -> at.zoomed(1 / ZOOM));
            case ALL -> canvas.change(PhotoGeometry::fitted);
            case WIDE -> canvas.change(PhotoGeometry::wide);
            case TURN -> canvas.change(at -> at.turned(1));
            case TURN_BACK -> canvas.change(at -> at.turned(-1));
            case NEXT -> go(Math.min(page.get() + 1, pages.size() - 1));
            case BEFORE -> go(Math.max(page.get() - 1, pages.isEmpty() ? -1 : 0));
            case LEFT -> canvas.change(at -> at.moved(at.width() * STEP, 0));
            case RIGHT -> canvas.change(at -> at.moved(-at.width() * STEP, 0));
            case UP -> canvas.change(at -> at.moved(0, at.height() * STEP));
            case DOWN -> canvas.change(at -> at.moved(0, -at.height() * STEP));
            case BRIGHTER -> light.increment();
            case DARKER -> light.decrement();
            case STRONGER -> contrast.increment();
            case WEAKER -> contrast.decrement();
            case PLAIN -> {
                light.setValue(0);
                contrast.setValue(0);
            }
        }
    }

    private Optional<Page> shown() {
        return page.get() < 0 || page.get() >= pages.size() ? Optional.empty() : Optional.of(pages.get(page.get()));
    }

    private ToggleButton tab(Page one, ToggleGroup group) {
        var tab = new ToggleButton(one.title());
        tab.getStyleClass().add("photo-tab");
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> go(pages.indexOf(one)));
        return tab;
    }

    private void name() {
        caption.setText(shown().map(Page::detail).orElse(""));
        for (int i = 0; i < tabs.getChildren().size(); i++) {
            ((ToggleButton) tabs.getChildren().get(i)).setSelected(i == page.get());
        }
        canvas.setAccessibleText(shown().map(
                        one -> texts.text("fx.photo.shown", one.title(), page.get() + 1, pages.size(), one.detail()))
                .orElseGet(() -> texts.text("fx.photo.none")));
    }

    private void read(Page one, int most, boolean anew) {
        int now = turn;
        read = most;
        if (anew) {
            canvas.say(texts.text("fx.photo.reading"));
        }
        tasks.run(() -> one.source().read(most), reading -> {
            if (now == turn) {
                show(reading, anew);
            }
        });
    }

    private void show(PictureSource.Reading reading, boolean anew) {
        switch (reading) {
            case PictureSource.Reading.Seen(Image picture) -> canvas.show(picture, anew);
            case PictureSource.Reading.NotSeen(String why) -> canvas.say(why);
        }
    }

    /// A picture that came smaller than asked for is all there is of it.
    private void readCloser() {
        boolean more = read < CLOSE && canvas.longest() >= SCREEN;
        if (more && canvas.geometry().scale() > CLOSELY) {
            shown().ifPresent(one -> read(one, CLOSE, false));
        }
    }
}

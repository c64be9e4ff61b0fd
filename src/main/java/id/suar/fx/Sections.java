package id.suar.fx;

import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/// The first screen of a room that has several: a bar of their names over the one that is shown, each as it
/// was left. A room with one section looks as if there were no bar. FX thread.
public final class Sections implements Screen {

    private static final int KEYS = 9;

    private final String title;
    private final Texts texts;
    private final List<Section> sections;
    private final Map<Section, Screen> made = new HashMap<>();
    private final BorderPane node = new BorderPane();
    private final FlowPane bar = new FlowPane();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private Section shown;

    /// @param title    of the room
    /// @param sections at least one; the first is shown first
    public Sections(String title, List<Section> sections, Texts texts) {
        this.title = title;
        this.texts = texts;
        this.sections = List.copyOf(sections);
        node.getStyleClass().add("sections");
        if (sections.size() > 1) {
            bar.getStyleClass().add("section-bar");
            bar.setAccessibleText(title);
            var group = new ToggleGroup();
            this.sections.forEach(section -> bar.getChildren().add(button(section, group)));
            node.setTop(bar);
        }
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        swap(this.sections.getFirst());
    }

    private ToggleButton button(Section section, ToggleGroup group) {
        var button = new ToggleButton(section.title());
        button.getStyleClass().add("section-button");
        button.setToggleGroup(group);
        button.setOnAction(_ -> show(section));
        buttons.add(button);
        return button;
    }

    /// Shows a section as if its button was pressed.
    public void show(Section section) {
        if (section != shown) {
            current().leave();
            swap(section);
            current().refresh();
        }
        select();
        current().first().requestFocus();
    }

    /// Shows the section that a [#place()] names, and gives the screen over it when it names one; empty when there
    /// is none of that name. What is over a section and is gone leaves the section.
    public Optional<Screen> open(String place) {
        return sections.stream()
                .filter(section -> (place + "/").startsWith(Section.place(section.key()) + "/"))
                .findFirst()
                .map(section -> {
                    swap(section);
                    String own = Section.place(section.key());
                    return place.equals(own)
                            ? this
                            : section.over()
                                    .apply(place.substring(own.length() + 1))
                                    .orElse(this);
                });
    }

    private void swap(Section section) {
        shown = section;
        node.setCenter(current().node());
        select();
    }

    /// A button that is pressed again stays pressed.
    private void select() {
        if (!buttons.isEmpty()) {
            buttons.get(sections.indexOf(shown)).setSelected(true);
        }
    }

    private Screen current() {
        return made.computeIfAbsent(shown, section -> section.screen().get());
    }

    private void pressed(KeyEvent event) {
        IntStream.range(0, Math.min(KEYS, sections.size()))
                .filter(place -> key(place).match(event))
                .findFirst()
                .ifPresent(place -> {
                    event.consume();
                    show(sections.get(place));
                });
    }

    private static KeyCombination key(int place) {
        return new KeyCodeCombination(KeyCode.getKeyCode(String.valueOf(place + 1)), KeyCombination.SHORTCUT_DOWN);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return current().first();
    }

    @Override
    public void refresh() {
        current().refresh();
    }

    @Override
    public void leave() {
        current().leave();
    }

    @Override
    public List<KeyHint> keys() {
        List<KeyHint> keys = new ArrayList<>(current().keys());
        if (sections.size() > 1) {
            keys.add(new KeyHint("Ctrl+1 … " + Math.min(KEYS, sections.size()), texts.text("fx.sections.keys")));
        }
        return keys;
    }

    @Override
    public String place() {
        return shown == sections.getFirst() ? current().place() : Section.place(shown.key());
    }
}

package id.suar.shell;

import id.suar.access.Card;
import id.suar.fx.Room;
import id.suar.i18n.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rooms in the order of the day, each with what is due; below them whose device this is.
final class NavigationBar extends VBox {

    private final Map<Room, ToggleButton> items = new LinkedHashMap<>();
    private final Label scope = new Label();

    NavigationBar(List<Room> rooms, Card card, Texts texts, Consumer<Room> enter, List<Command> tools) {
        getStyleClass().add("navigation");
        var mark = new FontIcon("mdi2l-lighthouse-on");
        mark.getStyleClass().add("brand-mark");
        var brand = new Label(texts.text("shell.name"), mark);
        brand.getStyleClass().add("brand");
        getChildren().add(brand);
        var group = new ToggleGroup();
        rooms.forEach(room -> {
            ToggleButton item = item(room, texts);
            item.setToggleGroup(group);
            item.setOnAction(event -> enter.accept(room));
            items.put(room, item);
            getChildren().add(item);
        });
        var space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        tools.forEach(tool -> getChildren().add(tool(tool)));
        getChildren().add(owner(card, texts));
    }

    /// The one that is shown looks so.
    void mark(Optional<Room> shown) {
        items.forEach(
                (room, item) -> item.setSelected(shown.filter(room::equals).isPresent()));
    }

    void scope(String name) {
        scope.setText(name);
    }

    private static ToggleButton item(Room room, Texts texts) {
        var title = new Label(room.title());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var due = new Label();
        due.getStyleClass().add("nav-due");
        due.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(new FontIcon(room.icon()), title, space, due);
        line.getStyleClass().add("nav-line");
        var item = new ToggleButton("", line);
        item.getStyleClass().setAll("toggle-button", "nav-item");
        item.setId("nav-" + room.key());
        item.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(item.widthProperty().subtract(26));
        room.due().subscribe(count -> {
            int figure = count.intValue();
            due.setText(texts.text("shell.nav.due", figure));
            due.setVisible(figure > 0);
            due.setManaged(figure > 0);
            item.setAccessibleText(figure > 0 ? texts.text("shell.nav.attention", room.title(), figure) : room.title());
        });
        return item;
    }

    private static Button tool(Command command) {
        var button = new Button();
        var keys = new Label(command.keys());
        keys.getStyleClass().add("key-hint");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(new FontIcon(command.icon()), new Label(command.title()), space, keys);
        line.getStyleClass().add("nav-line");
        line.prefWidthProperty().bind(button.widthProperty().subtract(26));
        button.setGraphic(line);
        button.getStyleClass().setAll("button", "nav-item", "nav-tool");
        button.setAccessibleText(command.title());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> command.run().run());
        return button;
    }

    private VBox owner(Card card, Texts texts) {
        var name = new Label(card.owner());
        name.getStyleClass().add("strong");
        var role = new Label(RoleWords.of(card.role(), texts));
        scope.setText(card.scope());
        List.of(name, role, scope).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        var box = new VBox(name, role, scope);
        box.getStyleClass().add("nav-owner");
        return box;
    }
}

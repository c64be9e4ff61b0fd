package id.suar.shell;

import id.suar.access.Card;
import id.suar.fx.Room;
import id.suar.fx.Screen;
import id.suar.i18n.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands around the screen that is shown: navigation, the way back, the sample's banner, the status line.
final class Frame {

    private final BorderPane node = new BorderPane();
    private final VBox top = new VBox();
    private final StackPane middle = new StackPane();
    private final Button back = new Button("", new FontIcon("mdi2a-arrow-left"));
    private final HBox backRow = new HBox(back);
    private final NavigationBar navigation;
    private final Trails trails;
    private final Texts texts;

    Frame(
            Card card,
            List<Room> rooms,
            Trails trails,
            StatusModel status,
            Texts texts,
            List<Command> tools,
            Runnable outbox) {
        this.trails = trails;
        this.texts = texts;
        navigation = new NavigationBar(rooms, card, texts, trails::enter, tools);
        back.getStyleClass().addAll("flat", "back-button");
        back.setId("back");
        back.setFocusTraversable(false);
        back.setOnAction(event -> trails.back());
        backRow.getStyleClass().add("back-row");
        var centre = new VBox(backRow, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        // With large text on a small screen the window stays as it is and its parts scroll.
        middle.setMinSize(0, 0);
        centre.setMinSize(0, 0);
        node.setMinSize(0, 0);
        node.setLeft(scrolling(navigation));
        node.setCenter(centre);
        node.setBottom(new StatusLine(status, texts, outbox));
        node.setTop(top);
        if (card.sample()) {
            var banner = new HBox(new Label(texts.text("shell.sample")));
            banner.getStyleClass().add("sample-banner");
            top.getChildren().add(banner);
        }
    }

    /// Lies over everything but the window's own frame.
    void above(Node node) {
        top.getChildren().add(node);
    }

    private static ScrollPane scrolling(NavigationBar navigation) {
        var scroll = new ScrollPane(navigation);
        scroll.getStyleClass().addAll("plain-scroll", "navigation-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        return scroll;
    }

    BorderPane node() {
        return node;
    }

    /// Brings a screen on stage and gives it the keyboard.
    void show(Screen screen) {
        middle.getChildren().setAll(screen.node());
        trails.below()
                .ifPresentOrElse(
                        below -> back.setText(texts.text("shell.back", below.title())), () -> back.setText(""));
        backRow.setVisible(trails.below().isPresent());
        backRow.setManaged(trails.below().isPresent());
        navigation.mark(trails.room());
        // What lies in a pane that has never been drawn cannot take the keyboard yet.
        middle.applyCss();
        middle.layout();
        screen.first().requestFocus();
    }

    void scope(String name) {
        navigation.scope(name);
    }
}

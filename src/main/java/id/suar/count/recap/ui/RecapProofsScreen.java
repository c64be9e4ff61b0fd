package id.suar.count.recap.ui;

import id.suar.count.recap.ui.RecapProofs.Proof;
import id.suar.evidence.Gallery;
import id.suar.evidence.ui.VaultPicture;
import id.suar.fx.KeyHint;
import id.suar.fx.PhotoPane;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The pictures that accompany one difference, as large as there is room.
final class RecapProofsScreen implements Screen {

    private final Texts texts;
    private final Runnable back;
    private final PhotoPane pane;
    private final String unit;
    private final BorderPane node = new BorderPane();

    /// @param unit  in words
    /// @param place of the picture to begin with, from 0
    RecapProofsScreen(
            List<Proof> pictures, int place, String unit, Gallery gallery, Texts texts, Tasks tasks, Runnable back) {
        this.texts = texts;
        this.back = back;
        this.unit = unit;
        this.pane = new PhotoPane(tasks, texts);
        var heading = new Label(title());
        heading.getStyleClass().add("room-title");
        var top = new VBox(heading);
        top.getStyleClass().add("sheet-top");
        var leave = new Button(texts.text("recap.proof.back"));
        leave.setOnAction(event -> back.run());
        var foot = new FlowPane(leave);
        foot.getStyleClass().add("photo-actions");
        node.getStyleClass().add("room");
        node.setTop(top);
        node.setCenter(pane);
        node.setBottom(foot);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pane.show(IntStream.range(0, pictures.size())
                .mapToObj(at -> new PhotoPane.Page(
                        pictures.get(at).content(),
                        String.valueOf(at + 1),
                        pictures.get(at).name(),
                        VaultPicture.of(gallery, pictures.get(at).content(), texts)))
                .toList());
        pane.go(place);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back.run();
        }
    }

    @Override
    public String title() {
        return texts.text("recap.proof.screen", unit);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return pane.first();
    }

    @Override
    public List<KeyHint> keys() {
        List<KeyHint> keys = new ArrayList<>(pane.keys());
        keys.add(new KeyHint("Esc", texts.text("recap.keys.leave")));
        return keys;
    }
}

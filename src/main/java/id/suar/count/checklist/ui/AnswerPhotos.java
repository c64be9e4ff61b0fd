package id.suar.count.checklist.ui;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistItem;
import id.suar.fx.PictureSource.Reading;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The photos of an answer, small, and the way to one more.
final class AnswerPhotos extends FlowPane {

    /// Longest side of a small one, in pixels of the picture.
    private static final int SMALL = 160;

    private static final double HIGH = 44;

    private final DayModel model;
    private final ChecklistItem item;
    private final DayDesk desk;
    private final Texts texts;
    private final Hands hands;
    private final Button more = new Button();
    private final Label said = new Label();
    private List<String> shown = List.of();

    AnswerPhotos(DayModel model, ChecklistItem item, DayDesk desk, Hands hands) {
        this.model = model;
        this.item = item;
        this.desk = desk;
        this.texts = desk.texts();
        this.hands = hands;
        getStyleClass().add("answer-photos");
        more.setText(texts.text("checklist.photo.attach"));
        more.setGraphic(new FontIcon("mdi2c-camera-plus-outline"));
        more.setId("photo-" + item.code());
        more.setAccessibleText(item.code() + " " + texts.text("checklist.photo.attach"));
        more.setFocusTraversable(false);
        more.setOnAction(event -> attach());
        said.getStyleClass().addAll("small", "field-message");
        said.setWrapText(true);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        said.visibleProperty().bind(said.managedProperty());
        getChildren().setAll(more, said);
    }

    /// A question that asks for a photo stops the keyboard here.
    Node asked() {
        more.setFocusTraversable(true);
        return more;
    }

    /// Asks for a file, as the button does.
    void attach() {
        if (model.answer(item.code()).isPresent()) {
            desk.files().open(DayDesk.PICTURES).ifPresent(file -> {
                said.setText("");
                model.attach(item, file, said::setText);
            });
        }
    }

    void show(Optional<Answer> answer) {
        List<String> photos = answer.map(Answer::photos).orElse(List.of());
        more.setDisable(photos.size() >= Answer.MAX_PHOTOS);
        if (photos.equals(shown)) {
            return;
        }
        shown = photos;
        List<Node> parts = new ArrayList<>();
        for (int place = 0; place < photos.size(); place++) {
            parts.add(small(photos.get(place), place));
        }
        parts.add(more);
        parts.add(said);
        getChildren().setAll(parts);
    }

    private Button small(String photo, int place) {
        var picture = new ImageView();
        picture.setFitHeight(HIGH);
        picture.setPreserveRatio(true);
        var button = new Button("", picture);
        button.getStyleClass().add("answer-photo");
        button.setAccessibleText(texts.text("checklist.photo.one", item.code(), place + 1, shown.size()));
        button.setOnAction(event -> hands.photos(item, place));
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                model.detach(item, photo);
                more.requestFocus();
            }
        });
        read(photo, picture, button);
        return button;
    }

    private void read(String photo, ImageView picture, Button button) {
        hands.picture(photo, SMALL, reading -> {
            switch (reading) {
                case Reading.Seen(Image image) -> picture.setImage(image);
                case Reading.NotSeen(String why) -> away(button, why);
            }
        });
    }

    /// Its file is on another device: that it is there is said all the same.
    private static void away(Button button, String why) {
        button.setGraphic(new FontIcon("mdi2i-image-off-outline"));
        button.setAccessibleHelp(why);
    }
}

package id.suar.count.checklist.ui;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistItem;
import id.suar.fx.KeyHint;
import id.suar.fx.PhotoPane;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The photos of one answer, as large as there is room.
final class AnswerPhotosScreen implements Screen {

    private final DayModel model;
    private final ChecklistItem item;
    private final DayDesk desk;
    private final Texts texts;
    private final VotingDay day;
    private final PhotoPane pane;
    private final BorderPane node = new BorderPane();

    /// @param place of the one to begin with, from 0
    AnswerPhotosScreen(DayModel model, ChecklistItem item, int place, DayDesk desk, Tasks tasks, VotingDay day) {
        this.model = model;
        this.item = item;
        this.desk = desk;
        this.texts = desk.texts();
        this.day = day;
        this.pane = new PhotoPane(tasks, texts);
        var question = new Label(item.code() + " " + desk.words().question(item));
        question.setWrapText(true);
        question.getStyleClass().add("room-subtitle");
        var heading = new Label(title());
        heading.getStyleClass().add("room-title");
        var top = new VBox(heading, question);
        top.getStyleClass().add("sheet-top");
        var remove = new Button(texts.text("checklist.photo.detach"));
        remove.setOnAction(event -> detach());
        var back = new Button(texts.text("checklist.photo.back"));
        back.setOnAction(event -> day.back());
        var foot = new FlowPane(back, remove);
        foot.getStyleClass().add("photo-actions");
        node.getStyleClass().add("room");
        node.setTop(top);
        node.setCenter(pane);
        node.setBottom(foot);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
        pane.go(place);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            day.back();
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            detach();
        }
    }

    private List<String> photos() {
        return model.answer(item.code()).map(Answer::photos).orElse(List.of());
    }

    private void show() {
        List<String> photos = photos();
        List<PhotoPane.Page> pages = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            String one = texts.text("checklist.photo.one", item.code(), i + 1, photos.size());
            pages.add(new PhotoPane.Page(photos.get(i), String.valueOf(i + 1), one, desk.picture(photos.get(i))));
        }
        pane.show(pages);
    }

    /// The last one takes the screen with it.
    private void detach() {
        int at = pane.pageProperty().get();
        List<String> photos = photos();
        if (at >= 0 && at < photos.size()) {
            model.detach(item, photos.get(at));
            show();
            day.say(texts.text("checklist.photo.detached"));
        }
        if (photos().isEmpty()) {
            day.back();
        }
    }

    @Override
    public String title() {
        return texts.text("checklist.photo.title", desk.name(model.start().station()));
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
        keys.add(new KeyHint("Delete", texts.text("checklist.photo.detach")));
        keys.add(new KeyHint("Esc", texts.text("checklist.keys.back")));
        return keys;
    }

    /// After a restart its checklist is opened again.
    @Override
    public String place() {
        return VotingDay.place(model.start().election(), model.start().station());
    }
}

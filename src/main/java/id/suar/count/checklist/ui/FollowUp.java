package id.suar.count.checklist.ui;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.Ask;
import id.suar.count.checklist.ChecklistItem;
import id.suar.election.Contest;
import id.suar.fx.FigureField;
import id.suar.i18n.Texts;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What a *yes* goes on to ask, under its question. It has the keyboard itself where it asks for nothing but words:
/// letters are answers until somebody asks for the note.
final class FollowUp extends FlowPane {

    /// How wide the choice of contests may be, in letters: five stand in one line.
    private static final double WIDE = 35;

    private static final double NARROW = 17;

    private final DayModel model;
    private final ChecklistItem item;
    private final Texts texts;
    private final QuestionRow row;
    private final Hands hands;
    private final List<Node> stops = new ArrayList<>();
    private final List<Node> asked = new ArrayList<>();
    private final ClockField time = new ClockField();
    private final Label timeMessage = new Label();
    private final FigureField persons = new FigureField();
    private final FigureField number = new FigureField();
    private final TextField note = new TextField();
    private final HBox noteGroup;
    private final ContestChoice contests;
    private final AnswerPhotos photos;
    private boolean opened;
    private boolean showing;

    FollowUp(DayModel model, ChecklistItem item, DayDesk desk, QuestionRow row, Hands hands) {
        this.model = model;
        this.item = item;
        this.texts = desk.texts();
        this.photos = new AnswerPhotos(model, item, desk, hands);
        this.row = row;
        this.hands = hands;
        List<String> keys = model.start().contests().stream().map(Contest::key).toList();
        this.contests = new ContestChoice(keys, chosen -> model.contests(item, chosen));
        this.noteGroup = group("checklist.ask.text", note);
        getStyleClass().add("follow-up");
        item.asks().forEach(this::ask);
        if (stops.isEmpty() && item.asks().contains(Ask.TEXT)) {
            setFocusTraversable(true);
            setAccessibleText(texts.text("checklist.ask.text.hint"));
            stops.add(this);
        }
        stops.forEach(stop -> Stops.install(stop, row, hands));
        bind();
        findingButton().ifPresent(asked::add);
        managedProperty().bind(visibleProperty());
        timeMessage.managedProperty().bind(timeMessage.visibleProperty());
    }

    private void ask(Ask ask) {
        switch (ask) {
            case CONTESTS -> stop(group("checklist.ask.contests", contests), contests);
            case TIME -> {
                timeMessage.setText(texts.text("checklist.ask.time.unreadable"));
                timeMessage.getStyleClass().add("field-message");
                timeMessage.setVisible(false);
                time.setPromptText(texts.text("checklist.ask.time.prompt"));
                HBox group = group("checklist.ask.time", time);
                group.getChildren().add(timeMessage);
                stop(group, time);
            }
            case PERSONS -> stop(group("checklist.ask.persons", persons), persons);
            case NUMBER -> stop(group("checklist.ask.number", number), number);
            case PHOTO -> stops.add(photos.asked());
            case TEXT -> {}
        }
    }

    private void stop(HBox group, Node stop) {
        asked.add(group);
        stops.add(stop);
    }

    private HBox group(String key, Node field) {
        var label = new Label(texts.text(key));
        label.getStyleClass().addAll("small", "muted");
        field.setAccessibleText(item.code() + " " + texts.text(key));
        field.setId(key.substring(key.lastIndexOf('.') + 1) + "-" + item.code());
        var group = new HBox(label, field);
        group.getStyleClass().add("follow-group");
        return group;
    }

    private void bind() {
        time.textProperty().addListener((text, before, after) -> typedTime());
        persons.valueProperty().addListener((value, before, after) -> {
            if (!showing) {
                model.persons(item, figure(after.intValue()));
            }
        });
        number.valueProperty().addListener((value, before, after) -> {
            if (!showing) {
                model.number(item, figure(after.intValue()));
            }
        });
        note.getStyleClass().add("follow-note");
        note.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= Answer.MAX_TEXT ? change : null));
        note.textProperty().addListener((text, before, after) -> {
            if (!showing) {
                model.text(item, after);
            }
        });
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInNote);
    }

    private void pressedInNote(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.ENTER && event.isShiftDown();
        boolean on = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
        if (event.isShortcutDown() || !back && !on) {
            return;
        }
        event.consume();
        if (back) {
            row.requestFocus();
        } else {
            hands.next(row);
        }
    }

    private void typedTime() {
        if (showing) {
            return;
        }
        boolean wrong = !time.blank() && time.read().isEmpty();
        timeMessage.setVisible(wrong);
        if (wrong) {
            model.unreadableTime(item);
        } else {
            model.time(item, time.read());
        }
    }

    /// Only for kinds of violation that the regime has.
    private Optional<Button> findingButton() {
        return item.finding(model.start().election().regime()).map(_ -> {
            var button = new Button(texts.text("checklist.finding"));
            button.setId("finding-" + item.code());
            button.setAccessibleText(item.code() + " " + texts.text("checklist.finding"));
            button.setFocusTraversable(false);
            button.setOnAction(event -> hands.draftFinding(row));
            return button;
        });
    }

    /// Where the keyboard goes after a *yes*; empty when nothing is asked.
    Optional<Node> first() {
        return stops.stream().findFirst();
    }

    /// The next stop of an open follow-up; empty after the last.
    Optional<Node> after(Node place) {
        if (!problem()) {
            return Optional.empty();
        }
        return stops.stream().skip(stops.indexOf(place) + 1L).findFirst();
    }

    /// Nothing stands there that Backspace could take away.
    boolean blank(Node place) {
        return !(place instanceof TextField field)
                || field.getText() == null
                || field.getText().isEmpty();
    }

    /// A digit that was typed at the question belongs into the first field of figures.
    void digit(String digit) {
        if (problem()) {
            stops.stream()
                    .filter(TextField.class::isInstance)
                    .map(TextField.class::cast)
                    .findFirst()
                    .ifPresent(field -> {
                        field.requestFocus();
                        field.replaceSelection(digit);
                    });
        }
    }

    void note() {
        opened = true;
        show(model.answer(item.code()));
        note.requestFocus();
    }

    /// Asks for a photo of what is answered.
    void photo() {
        if (model.answer(item.code()).isPresent()) {
            opened = true;
            show(model.answer(item.code()));
            photos.attach();
        }
    }

    /// @param letter size of the text, in pixels
    void narrow(boolean narrow, double letter) {
        contests.setPrefWrapLength((narrow ? NARROW : WIDE) * letter);
    }

    void show(Optional<Answer> answer) {
        showing = true;
        boolean problem = answer.filter(Answer::problem).isPresent();
        String text = answer.map(Answer::text).orElse("");
        boolean pictured = answer.filter(one -> !one.photos().isEmpty()).isPresent();
        boolean withNote = answer.isPresent() && (problem || opened || pictured || !text.isEmpty());
        List<Node> parts = new ArrayList<>();
        if (problem) {
            asked.stream().filter(HBox.class::isInstance).forEach(parts::add);
        }
        if (withNote) {
            parts.add(noteGroup);
            parts.add(photos);
        }
        if (problem) {
            asked.stream().filter(Button.class::isInstance).forEach(parts::add);
        }
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        setVisible(!parts.isEmpty());
        photos.show(answer);
        fill(answer, text);
        showing = false;
    }

    private void fill(Optional<Answer> answer, String text) {
        if (!text.equals(note.getText())) {
            note.setText(text);
        }
        persons.valueProperty()
                .set(answer.map(Answer::persons).orElse(OptionalInt.empty()).orElse(FigureField.BLANK));
        number.valueProperty()
                .set(answer.map(Answer::number).orElse(OptionalInt.empty()).orElse(FigureField.BLANK));
        contests.show(answer.map(Answer::contests).orElse(List.of()));
        Optional<LocalDateTime> at = answer.flatMap(Answer::at);
        boolean typing = time.isFocused()
                || timeMessage.isVisible() && answer.filter(Answer::problem).isPresent();
        if (!typing) {
            timeMessage.setVisible(false);
            at.ifPresentOrElse(one -> time.show(one.toLocalTime()), () -> time.setText(""));
        }
    }

    private boolean problem() {
        return model.answer(item.code()).filter(Answer::problem).isPresent();
    }

    private static OptionalInt figure(int value) {
        return value == FigureField.BLANK ? OptionalInt.empty() : OptionalInt.of(value);
    }
}

package id.suar.count.checklist.ui;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistItem;
import id.suar.count.checklist.ChecklistWords;
import id.suar.count.checklist.SheetSigns;
import id.suar.count.checklist.Told;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.i18n.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One question: it has the keyboard itself, and a *yes* opens what goes with it below.
final class QuestionRow extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final DayModel model;
    private final ChecklistItem item;
    private final ChecklistWords words;
    private final Texts texts;
    private final Hands hands;
    private final FollowUp follow;
    private final FontIcon icon = new FontIcon();
    private final HBox head = new HBox();
    private final HBox buttons = new HBox();
    private final Map<Said, ToggleButton> choices = new EnumMap<>(Said.class);
    private Optional<Answer> shown;

    QuestionRow(DayModel model, ChecklistItem item, DayDesk desk, Hands hands) {
        this.model = model;
        this.item = item;
        this.words = desk.words();
        this.texts = desk.texts();
        this.hands = hands;
        this.follow = new FollowUp(model, item, desk, this, hands);
        getStyleClass().add("question");
        setId("question-" + item.code());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMousePressed(event -> requestFocus());
        layHead();
        getChildren().add(head);
        signs().forEach(sign -> getChildren().add(aside(sign)));
        getChildren().add(follow);
        Stops.install(this, this, hands);
        model.answersProperty().subscribe(all -> show());
    }

    ChecklistItem item() {
        return item;
    }

    FollowUp follow() {
        return follow;
    }

    /// As a key does: on to what a *yes* asks, else to the next question.
    void answer(Said said) {
        model.say(item, said);
        if (said == Said.YES && follow.first().isPresent()) {
            follow.first().get().requestFocus();
        } else {
            hands.next(this);
        }
    }

    void clear() {
        model.clear(item);
        requestFocus();
    }

    void note() {
        if (model.answer(item.code()).isPresent()) {
            follow.note();
        }
    }

    void photo() {
        follow.photo();
    }

    /// The buttons stand beside the question where there is room, else under it.
    ///
    /// @param letter size of the text, in pixels
    void narrow(boolean narrow, double letter) {
        pseudoClassStateChanged(NARROW, narrow);
        follow.narrow(narrow, letter);
        head.getChildren().remove(buttons);
        getChildren().remove(buttons);
        if (narrow) {
            getChildren().add(1, buttons);
        } else {
            head.getChildren().add(buttons);
        }
    }

    private void layHead() {
        icon.getStyleClass().add("question-icon");
        var code = new Label(item.code());
        code.getStyleClass().addAll("muted", "small", "question-code");
        var question = new Label(words.question(item));
        question.setWrapText(true);
        question.setMaxWidth(Double.MAX_VALUE);
        question.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(question, Priority.ALWAYS);
        head.getStyleClass().add("question-head");
        buttons.getStyleClass().add("question-answers");
        buttons.setMinWidth(USE_PREF_SIZE);
        for (Said said : Said.values()) {
            buttons.getChildren().add(choice(said));
        }
        head.getChildren().addAll(icon, code, question, buttons);
    }

    private ToggleButton choice(Said said) {
        var button = new ToggleButton(words.said(said));
        button.setAccessibleText(item.code() + " " + words.said(said));
        button.getStyleClass().addAll("answer-choice", "answer-" + said.name().toLowerCase(java.util.Locale.ROOT));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            if (model.answer(item.code()).map(Answer::said).equals(Optional.of(said))) {
                clear();
            } else {
                answer(said);
            }
        });
        choices.put(said, button);
        return button;
    }

    /// What forms and other devices say to it.
    private List<String> signs() {
        List<String> signs = new java.util.ArrayList<>();
        if (item.code().equals(SheetSigns.SUM)) {
            model.start()
                    .signs()
                    .forEach(one -> signs.add(texts.text(
                            "checklist.sign.sum", one.contest().name().in(texts.locale()), one.votes(), one.voters())));
        }
        model.start().beside().getOrDefault(item.code(), List.of()).forEach(one -> signs.add(beside(one)));
        return signs;
    }

    private String beside(Told told) {
        String said = told.answer()
                .map(answer -> words.said(answer.said()))
                .orElseGet(() -> texts.text("checklist.said.nothing"));
        return texts.text("checklist.sign.beside", told.actor(), said, words.when(told.at()));
    }

    private static Label aside(String text) {
        var label = new Label(text, new FontIcon("mdi2i-information-outline"));
        label.getStyleClass().addAll("question-sign", "small");
        label.setWrapText(true);
        return label;
    }

    private void show() {
        Optional<Answer> answer = model.answer(item.code());
        if (answer.equals(shown)) {
            return;
        }
        shown = answer;
        choices.forEach(
                (said, button) -> button.setSelected(answer.map(Answer::said).equals(Optional.of(said))));
        pseudoClassStateChanged(PROBLEM, answer.filter(Answer::problem).isPresent());
        icon.setIconLiteral(icon(answer));
        follow.show(answer);
        String said = answer.map(one -> words.said(one.said())).orElseGet(() -> texts.text("checklist.said.nothing"));
        setAccessibleText(texts.text("checklist.row", item.code(), words.question(item), said));
    }

    private static String icon(Optional<Answer> answer) {
        return answer.map(one -> switch (one.said()) {
                    case YES -> "mdi2a-alert-outline";
                    case NO -> "mdi2c-check";
                    case NOT_OBSERVED -> "mdi2e-eye-off-outline";
                })
                .orElse("mdi2c-circle-outline");
    }
}

package id.suar.count.checklist.ui;

import id.suar.count.rule.VotingDayAnswers.Said;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys of the places where the keyboard stops in a row: the question, and what a *yes* asks.
final class Stops {

    private Stops() {}

    /// @param place the row itself, a pane or a field of figures in it
    static void install(Node place, QuestionRow row, Hands hands) {
        place.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() == place) {
                typed(place, row, hands, event);
            }
        });
        place.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == place) {
                pressed(place, row, hands, event);
            }
        });
    }

    private static void typed(Node place, QuestionRow row, Hands hands, KeyEvent event) {
        Optional<Said> said = AnswerKeys.said(event);
        boolean question = place == row;
        if (said.isPresent() && question) {
            row.answer(said.get());
        } else if (said.isPresent()) {
            hands.answerNext(row, said.get());
        } else if (AnswerKeys.note(event)) {
            row.note();
        } else if (AnswerKeys.photo(event)) {
            row.photo();
        } else if (AnswerKeys.finding(event)) {
            hands.draftFinding(row);
        } else if (AnswerKeys.digit(event) && question) {
            row.follow().digit(event.getCharacter());
        } else {
            return;
        }
        event.consume();
    }

    private static void pressed(Node place, QuestionRow row, Hands hands, KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        boolean back = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.ENTER && event.isShiftDown();
        if (back) {
            back(place, row, hands);
        } else if (event.getCode() == KeyCode.DOWN) {
            hands.next(row);
        } else if (event.getCode() == KeyCode.ENTER) {
            row.follow().after(place).ifPresentOrElse(Node::requestFocus, () -> hands.next(row));
        } else if (event.getCode() == KeyCode.BACK_SPACE && row.follow().blank(place)) {
            row.clear();
        } else {
            return;
        }
        event.consume();
    }

    private static void back(Node place, QuestionRow row, Hands hands) {
        if (place == row) {
            hands.previous(row);
        } else {
            row.requestFocus();
        }
    }
}

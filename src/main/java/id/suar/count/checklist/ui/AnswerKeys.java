package id.suar.count.checklist.ui;

import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.fx.KeyHint;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// One key for each answer; the same letters in every language, for they are learned once.
final class AnswerKeys {

    private AnswerKeys() {}

    /// What a typed letter answers.
    static Optional<Said> said(KeyEvent typed) {
        return switch (letter(typed)) {
            case "y" -> Optional.of(Said.YES);
            case "t" -> Optional.of(Said.NO);
            case "x" -> Optional.of(Said.NOT_OBSERVED);
            default -> Optional.empty();
        };
    }

    static boolean note(KeyEvent typed) {
        return letter(typed).equals("n");
    }

    static boolean photo(KeyEvent typed) {
        return letter(typed).equals("f");
    }

    static boolean finding(KeyEvent typed) {
        return letter(typed).equals("d");
    }

    static boolean digit(KeyEvent typed) {
        return letter(typed).matches("\\d");
    }

    private static String letter(KeyEvent typed) {
        boolean plain = !typed.isShortcutDown() && !typed.isAltDown();
        return plain ? typed.getCharacter().toLowerCase(java.util.Locale.ROOT) : "";
    }

    static List<KeyHint> hints(Texts texts) {
        return List.of(
                new KeyHint("Y", texts.text("checklist.keys.yes")),
                new KeyHint("T", texts.text("checklist.keys.no")),
                new KeyHint("X", texts.text("checklist.keys.unobserved")),
                new KeyHint("Backspace", texts.text("checklist.keys.clear")),
                new KeyHint("0 … 9", texts.text("checklist.keys.digits")),
                new KeyHint("N", texts.text("checklist.keys.note")),
                new KeyHint("F", texts.text("checklist.keys.photo")),
                new KeyHint("D", texts.text("checklist.keys.finding")),
                new KeyHint("Enter / ↓ / ↑", texts.text("checklist.keys.move")),
                new KeyHint("Ctrl+S", texts.text("checklist.keys.save")),
                new KeyHint("Ctrl+Enter", texts.text("checklist.keys.next")),
                new KeyHint("Ctrl+H", texts.text("checklist.keys.history")),
                new KeyHint("Esc", texts.text("checklist.keys.leave")));
    }
}

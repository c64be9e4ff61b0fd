package id.suar.count.keying.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of settling: `1` and `2` choose, any other digit begins another figure, `Enter` goes on.
record SettleKeys(SettleModel model, SettleScreen screen, SettleController form) {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DONE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    void pressed(KeyEvent event) {
        if (SAVE.match(event) || DONE.match(event)) {
            event.consume();
            if (!model.settled()) {
                screen.save();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            screen.back();
        } else if (!event.isShortcutDown() && !event.isAltDown() && form.isInCard(event.getTarget())) {
            inCard(event);
        }
    }

    private void inCard(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            enter(event.isShiftDown());
        } else if (event.getCode().isDigitKey()
                && !model.settled()
                && !form.isText(event.getTarget())
                && !form.isOther(event.getTarget())) {
            event.consume();
            digit(event.getCode());
        }
    }

    private void digit(KeyCode code) {
        String digit = code.getName().substring(code.getName().length() - 1);
        switch (digit) {
            case "1" -> form.chooseA();
            case "2" -> form.chooseB();
            default -> form.begin();
        }
    }

    private void enter(boolean backwards) {
        if (backwards) {
            model.previous();
            form.first().requestFocus();
        } else if (model.next()) {
            form.first().requestFocus();
        } else {
            form.toSave();
        }
    }
}

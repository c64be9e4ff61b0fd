package id.suar.count.ui;

import id.suar.count.CountSheet;
import javafx.scene.control.TextFormatter;

/// Keeps free texts as short as entries can carry them.
final class TextLimit {

    private TextLimit() {}

    static TextFormatter<String> formatter() {
        return new TextFormatter<>(
                change -> change.getControlNewText().length() <= CountSheet.MAX_TEXT ? change : null);
    }
}

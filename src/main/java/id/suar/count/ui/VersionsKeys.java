package id.suar.count.ui;

import id.suar.count.Figures;
import id.suar.count.ui.VersionsModel.Line;
import id.suar.fx.FigureField;
import id.suar.fx.Keyboard;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of settling versions: their numbers choose, any other digit begins a figure that none of them has.
record VersionsKeys(VersionsModel model, VersionsController form, TableView<Line> table, FigureField other) {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            event.consume();
            form.save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            form.back();
        } else if (event.getTarget() == other && event.getCode() == KeyCode.ENTER) {
            event.consume();
            table.requestFocus();
            form.further();
        } else if (event.getTarget() instanceof Node node && Keyboard.isWithin(node, table)) {
            inTable(event);
        }
    }

    private void inTable(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            form.at().ifPresent(line -> model.key(line, Figures.BLANK));
        } else if (event.getCode().isDigitKey() && !event.isAltDown()) {
            digit(event, Integer.parseInt(event.getCode().getName().replaceAll("\\D", "")));
        }
    }

    private void digit(KeyEvent event, int digit) {
        if (digit >= 1 && digit <= model.versions()) {
            event.consume();
            if (event.isShortcutDown()) {
                model.chooseAll(digit - 1);
            } else {
                form.at().ifPresent(line -> model.choose(line, digit - 1));
            }
        } else if (!event.isShortcutDown()) {
            event.consume();
            // What was typed takes the place of what stands in the field.
            other.requestFocus();
            other.selectAll();
        }
    }
}

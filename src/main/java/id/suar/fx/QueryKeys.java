package id.suar.fx;

import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard between a field that filters and the list that it filters: `Enter` opens the first that is found,
/// `Down` goes into the list. FX thread.
public final class QueryKeys {

    private QueryKeys() {}

    /// @param open    what is selected in the list
    /// @param nothing `Enter` was pressed and nothing is found
    public static void install(TextField query, TableView<?> list, Runnable open, Runnable nothing) {
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean enter = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
            if (enter || event.getCode() == KeyCode.DOWN) {
                event.consume();
                if (!list.getItems().isEmpty()) {
                    goTo(list, enter);
                }
                if (enter) {
                    (list.getItems().isEmpty() ? nothing : open).run();
                }
            }
        });
    }

    /// What was selected stays so unless the first is asked for.
    private static void goTo(TableView<?> list, boolean first) {
        if (first || list.getSelectionModel().getSelectedIndex() < 0) {
            list.getSelectionModel().clearAndSelect(0);
        }
        list.requestFocus();
    }
}

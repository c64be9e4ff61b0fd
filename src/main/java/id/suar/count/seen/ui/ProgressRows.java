package id.suar.count.seen.ui;

import id.suar.fx.EmptyState;
import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/// The list of regions as the keyboard goes through it: which row is marked, and what opens it. FX thread.
final class ProgressRows {

    private final ProgressModel model;
    private final TableView<SeenRow> table;
    private final Texts texts;
    private String marked = "";

    ProgressRows(ProgressModel model, TableView<SeenRow> table, Texts texts) {
        this.model = model;
        this.table = table;
        this.texts = texts;
        Tables.furnish(table, this::open);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setItems(model.rows());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(one -> marked = one.code()));
        model.rows().addListener((ListChangeListener<SeenRow>) change -> mark());
    }

    /// The row that was selected stays so as figures come in; in another region the first one is.
    private void mark() {
        List<String> codes = model.rows().stream().map(SeenRow::code).toList();
        int place = codes.indexOf(marked);
        if (place >= 0) {
            table.getSelectionModel().clearAndSelect(place);
        } else if (table.isFocused() && !codes.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(row -> {
            model.open(row);
            table.requestFocus();
        });
    }

    /// `Enter` opens the first that is found; `Down` goes into the list.
    void first(boolean open) {
        if (!model.rows().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            table.requestFocus();
            if (open) {
                open();
            }
        }
    }

    void placeholder() {
        boolean read = model.readingProperty().get().isPresent();
        table.setPlaceholder(
                read
                        ? new EmptyState("mdi2m-magnify", texts.text("seen.nothing"), texts.text("seen.nothing.hint"))
                        : new Label(texts.text("seen.reading")));
    }
}

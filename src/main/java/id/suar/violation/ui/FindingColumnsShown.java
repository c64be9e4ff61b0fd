package id.suar.violation.ui;

import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import id.suar.violation.FindingField;
import id.suar.violation.FindingWords;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;

/// The columns of the list on screen.
final class FindingColumnsShown {

    private final FindingWords words;
    private final Texts texts;

    private FindingColumnsShown(FindingWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    static List<TableColumn<FindingRow, ?>> of(FindingWords words, Texts texts) {
        var columns = new FindingColumnsShown(words, texts);
        return List.of(
                Tables.said(words.label(FindingField.FOUND), 130, FindingRow::found, words::day),
                columns.text(FindingField.WHAT, 260, FindingRow::what),
                columns.text(FindingField.PLACE, 210, FindingRow::place),
                columns.text(FindingField.KIND, 170, FindingRow::kind),
                columns.text(FindingField.SUSPECTED, 110, FindingRow::suspected),
                columns.text(FindingField.OBSERVER, 120, FindingRow::observer),
                Tables.states(texts.text("violation.list.standing"), 175, FindingRow::standing, one -> one.pill(texts)),
                Tables.states(
                        texts.text("violation.list.changes"),
                        130,
                        FindingColumnsShown::changes,
                        one -> one.pill(texts)));
    }

    private TableColumn<FindingRow, String> text(FindingField field, double width, Function<FindingRow, String> value) {
        return Tables.column(words.label(field), width, value);
    }

    /// A cell stays empty (null, as tables have it) where nothing happened.
    private static Changes changes(FindingRow row) {
        return row.changes().equals(Changes.NONE) ? null : row.changes();
    }
}

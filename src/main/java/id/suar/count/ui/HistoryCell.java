package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.count.CountSheet;
import id.suar.count.words.PaperWords;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One version in the list: when, by whom, how much changed, how far it has got.
final class HistoryCell extends ListCell<HistoryModel.Line> {

    private final CountDesk desk;

    HistoryCell(CountDesk desk) {
        this.desk = desk;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryModel.Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : cell(line));
        setAccessibleText(
                empty || line == null
                        ? null
                        : when(line) + ", " + line.version().actor());
    }

    private VBox cell(HistoryModel.Line line) {
        var when = new Label(when(line));
        when.getStyleClass().add("strong");
        String changed = line.first()
                ? desk.texts().text("count.history.began")
                : desk.texts().text("count.history.changes", line.changes().size());
        var who = new Label(document(line) + line.version().actor() + " · " + changed);
        who.getStyleClass().addAll("muted", "small");
        who.setWrapText(true);
        var pills = new FlowPane(StatePill.of(line.whereabouts(), desk.texts()));
        pills.getStyleClass().add("pills");
        if (line.open()) {
            pills.getChildren().add(pill("count.state.conflict", "mdi2s-source-branch", Tone.WARNING));
        }
        if (line.version().sheet().round().withdrawn()) {
            pills.getChildren().add(pill("count.document.withdrawn", "mdi2c-cancel", Tone.WARNING));
        }
        if (line.other()) {
            pills.getChildren().add(pill("count.history.elsewhere", "mdi2a-account-multiple-outline", Tone.NEUTRAL));
        }
        var cell = new VBox(when, who, pills);
        cell.getStyleClass().add("version");
        return cell;
    }

    /// Which vote and which paper, where it is not plainly the first one.
    private String document(HistoryModel.Line line) {
        CountSheet sheet = line.version().sheet();
        if (CountDocument.of(sheet).equals(CountDocument.FIRST)) {
            return "";
        }
        var words = new PaperWords(desk.texts());
        return words.brief(sheet.round()) + " · " + words.paper(sheet.paper().kind()) + "\n";
    }

    private StatePill pill(String key, String icon, Tone tone) {
        return new StatePill(desk.texts().text(key), icon, tone);
    }

    private String when(HistoryModel.Line line) {
        return desk.when(line.version().recordedAt());
    }
}

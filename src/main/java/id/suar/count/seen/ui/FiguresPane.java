package id.suar.count.seen.ui;

import id.suar.count.seen.Coverage;
import id.suar.count.seen.SeenRegion;
import id.suar.count.words.SheetWords;
import id.suar.i18n.Texts;
import java.util.NavigableMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What one region comes to: its coverage, its turnout, the votes of each contestant as bars.
final class FiguresPane extends VBox {

    private final Texts texts;
    private final SeenWords words;

    FiguresPane(Texts texts) {
        this.texts = texts;
        this.words = new SeenWords(texts);
        getStyleClass().add("seen-figures");
    }

    void show(SeenRegion region, SheetWords names) {
        getChildren().setAll(heading(region.region().name()));
        coverage(region.coverage());
        turnout(region);
        bars(region, names);
    }

    private void coverage(Coverage coverage) {
        if (coverage.expected() > 0) {
            getChildren().add(stack(coverage));
        }
        if (coverage.expected() == 0) {
            // A sentence, too long to stand beside a name.
            getChildren().add(heading(words.received(coverage)));
        } else {
            add("seen-received", "seen.figures.received", words.received(coverage));
            add("seen-begun", "seen.figures.begun", texts.text("seen.figure", coverage.begun()));
            add("seen-missing", "seen.figures.missing", texts.text("seen.figure", coverage.missing()));
        }
        if (coverage.beyond() > 0) {
            add("", "seen.figures.beyond", texts.text("seen.figure", coverage.beyond()));
        }
        add("", "seen.figures.explained", texts.text("seen.figure", coverage.explained()));
        if (coverage.conflicts() > 0) {
            add("", "seen.figures.conflicts", texts.text("seen.figure", coverage.conflicts()));
        }
        add("", "seen.figures.open", texts.text("seen.figure", coverage.open()));
    }

    /// Received, begun and missing, as parts of one bar.
    private Node stack(Coverage coverage) {
        var bar = new GridPane();
        bar.getStyleClass().add("seen-stack");
        bar.setAccessibleText(words.received(coverage));
        part(bar, "seen-received", coverage.received(), coverage);
        part(bar, "seen-begun", coverage.begun(), coverage);
        part(bar, "seen-missing", coverage.missing(), coverage);
        return bar;
    }

    private static void part(GridPane bar, String style, int stations, Coverage coverage) {
        if (stations > 0) {
            var part = new Region();
            part.getStyleClass().addAll("seen-part", style);
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 * stations / coverage.expected());
            bar.getColumnConstraints().add(column);
            bar.add(part, bar.getColumnConstraints().size() - 1, 0);
        }
    }

    private void turnout(SeenRegion region) {
        add("", "seen.figures.turnout", words.share(region.turnout().share()));
        var basis = new Label(texts.text("seen.figures.basis", region.turnout().sheets()));
        basis.getStyleClass().addAll("muted", "small");
        basis.setWrapText(true);
        getChildren().add(basis);
    }

    private void bars(SeenRegion region, SheetWords names) {
        NavigableMap<Integer, Long> votes = region.votes();
        long all = votes.values().stream().mapToLong(Long::longValue).sum();
        var title = heading(texts.text("seen.figures.votes"));
        getChildren().add(title);
        if (all == 0) {
            var nothing = new Label(texts.text("seen.figures.none"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            getChildren().add(nothing);
            return;
        }
        votes.forEach((number, sum) -> getChildren().add(bar(number, names.contestant(number), sum, all)));
        add("", "seen.figures.valid", texts.text("seen.figure", region.figures().sum("va")));
        add(
                "",
                "seen.figures.invalid",
                texts.text("seen.figure", region.figures().sum("vb")));
    }

    private Node bar(int number, String name, long votes, long all) {
        double share = (double) votes / all;
        var digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("seen-number");
        var who = new Label(name);
        who.getStyleClass().add("small");
        who.setWrapText(true);
        var figure = new Label(texts.text("seen.figure", votes));
        figure.getStyleClass().add("strong");
        var part = new Label(words.share(share));
        part.getStyleClass().addAll("small", "muted");
        var line = line(figure, part);
        var bar = new ProgressBar(share);
        bar.getStyleClass().add("seen-bar");
        bar.setAccessibleText(name);
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        var column = new VBox(who, bar, line);
        column.getStyleClass().add("seen-contestant");
        HBox.setHgrow(column, Priority.ALWAYS);
        var row = new HBox(digit, column);
        row.getStyleClass().add("seen-row");
        return row;
    }

    private void add(String mark, String key, String value) {
        var name = new Label(texts.text(key));
        if (!mark.isEmpty()) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("seen-swatch", mark);
            name.setGraphic(swatch);
        }
        var figure = new Label(value);
        figure.getStyleClass().add("strong");
        figure.setMinWidth(USE_PREF_SIZE);
        name.setWrapText(true);
        getChildren().add(line(name, figure));
    }

    private static HBox line(Label left, Label right) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(left, gap, right);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("seen-line");
        return line;
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("strong");
        heading.setWrapText(true);
        return heading;
    }
}

package id.suar.count.ui;

import id.suar.count.tally.CountTally;
import id.suar.count.words.SheetWords;
import id.suar.i18n.Texts;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The votes of each pair in what is recorded so far, as bars of their share.
final class TallyBars extends FlowPane {

    /// So many bars stand beside each other.
    private static final int MOST = 5;

    private final Texts texts;

    TallyBars(Texts texts) {
        this.texts = texts;
        getStyleClass().add("tally-bars");
    }

    void show(Optional<CountTally.Line> tally, SheetWords words) {
        getChildren().clear();
        tally.ifPresent(line -> {
            long all = line.votes().values().stream().mapToLong(Long::longValue).sum();
            // Lists of parties are long: the strongest are shown, in the ballot's order.
            line.votes().entrySet().stream()
                    .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                    .limit(MOST)
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one ->
                            getChildren().add(bar(one.getKey(), words.contestant(one.getKey()), one.getValue(), all)));
            others(line.votes().values(), all);
        });
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    /// What is not shown is said, so that nobody takes the bars for all.
    private void others(Collection<Long> votes, long all) {
        if (votes.size() > MOST) {
            long shown = votes.stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(MOST)
                    .mapToLong(Long::longValue)
                    .sum();
            var said = new Label(texts.text("count.tally.others", votes.size() - MOST, all - shown));
            said.getStyleClass().addAll("muted", "tally-others");
            getChildren().add(said);
        }
    }

    private Node bar(int number, String name, long votes, long all) {
        double share = all == 0 ? 0 : (double) votes / all;
        var digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("tally-number");
        var pair = new Label(name);
        pair.getStyleClass().addAll("small", "muted", "tally-name");
        var bar = new ProgressBar(share);
        bar.getStyleClass().add("tally-bar");
        bar.setAccessibleText(name);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        var figure = new Label(texts.text("count.tally.votes", votes));
        figure.getStyleClass().add("strong");
        var part = new Label(texts.text("count.tally.share", share));
        part.getStyleClass().addAll("small", "muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var said = new HBox(figure, gap, part);
        said.setAlignment(Pos.BASELINE_LEFT);
        var column = new VBox(pair, bar, said);
        column.getStyleClass().add("tally-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        var one = new HBox(digit, column);
        one.getStyleClass().add("tally-one");
        return one;
    }
}

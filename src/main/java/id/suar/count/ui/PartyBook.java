package id.suar.count.ui;

import id.suar.count.Figures;
import id.suar.count.words.SheetWords;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import id.suar.election.PartyRows;
import id.suar.i18n.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The votes of a form of parties: one line for each party, and the rows of the one that is open. The fields of
/// the others are not made: a form has up to 300.
final class PartyBook extends VBox {

    private final FormLayout layout;
    private final SheetWords words;
    private final Texts texts;
    private final FormGrid grid;
    private final ToIntFunction<String> value;
    private final Predicate<String> left;
    private final Map<Integer, PartyLine> lines = new LinkedHashMap<>();
    private final VBox block = new VBox();
    private final Label all = new Label();
    private Label running = new Label();
    private int open;

    /// @param grid   makes rows
    /// @param value  what stands in a figure
    /// @param left   whether a figure has been left
    /// @param opened a party was chosen with the mouse
    PartyBook(
            FormGrid grid,
            FormLayout layout,
            SheetWords words,
            Texts texts,
            ToIntFunction<String> value,
            Predicate<String> left,
            IntConsumer opened) {
        this.grid = grid;
        this.layout = layout;
        this.words = words;
        this.texts = texts;
        this.value = value;
        this.left = left;
        var flow = new FlowPane();
        flow.getStyleClass().add("party-lines");
        layout.parties().forEach(party -> {
            var line = new PartyLine(party.number(), words.party(party.number()), texts);
            line.setOnAction(event -> opened.accept(party.number()));
            lines.put(party.number(), line);
            flow.getChildren().add(line);
        });
        block.getStyleClass().add("party-block");
        all.getStyleClass().add("party-all");
        all.setWrapText(true);
        getStyleClass().add("party-book");
        getChildren().addAll(flow, block, all);
        refresh();
    }

    /// The number of the party whose rows are shown; 0 for none.
    int opened() {
        return open;
    }

    Optional<PartyRows> party(int number) {
        return layout.parties().stream().filter(one -> one.number() == number).findFirst();
    }

    /// Lays out the rows of a party; those of the one that was open are gone then.
    ///
    /// @param then between: the new rows are there, and the old ones still are
    void open(int number, Runnable then) {
        Optional.ofNullable(lines.get(open)).ifPresent(line -> line.open(false));
        open = number;
        lines.get(number).open(true);
        List<Node> old = List.copyOf(block.getChildren());
        List<FormRow> rows =
                layout.rows().stream().filter(row -> row.party() == number).toList();
        running = new Label();
        running.getStyleClass().add("party-running");
        running.setWrapText(true);
        var title = new Label(texts.text("count.party.title", number, words.partyName(number)));
        title.getStyleClass().addAll("strong", "party-title");
        title.setWrapText(true);
        block.getChildren().addAll(title, grid.columns(rows, 2), running);
        then.run();
        block.getChildren().removeAll(old);
        refresh();
    }

    /// Sums and states as they stand now.
    void refresh() {
        int sum = 0;
        int blank = 0;
        for (PartyRows party : layout.parties()) {
            PartySum one = PartySum.of(party, value, left);
            lines.get(party.number()).show(one);
            sum += Math.max(0, one.written());
            blank += one.written() == Figures.BLANK ? 1 : 0;
            if (party.number() == open) {
                running.setText(sentence(one));
            }
        }
        all.setText(texts.text("count.party.all", sum, blank) + against(sum, blank));
    }

    private String sentence(PartySum sum) {
        String said = texts.text("count.party.running", sum.sum());
        if (sum.written() == Figures.BLANK || sum.state() == PartySum.State.NOT_YET) {
            return said;
        }
        return said + " · " + texts.text("count.party.against", sum.written(), difference(sum.difference()));
    }

    private String against(int sum, int blank) {
        int valid = value.applyAsInt("va");
        return valid == Figures.BLANK || blank > 0
                ? ""
                : " · " + texts.text("count.party.valid", valid, difference(valid - sum));
    }

    private String difference(int more) {
        return more == 0
                ? texts.text("count.party.fine")
                : texts.text(more > 0 ? "count.party.more" : "count.party.fewer", Math.abs(more));
    }
}

package id.suar.count.ui;

import id.suar.count.station.StationState;
import id.suar.count.ui.SheetStart.Sibling;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The forms of one station in one election, each with the colour of its ballot and how far it has come, in one line.
/// Where there is no room, the words that a sign or a colour says too are not shown; they are heard all the same.
final class SheetTabs extends FlowPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SheetStart start;
    private final Texts texts;
    private final List<Said> said = new ArrayList<>();

    /// What can be said in fewer words.
    private record Said(Label name, String whole, String brief, Label state) {

        void show(Words words) {
            name.setText(words == Words.NAMES ? brief : whole);
            state.setContentDisplay(words == Words.ALL ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
    }

    /// How much is said, the most first.
    private enum Words {
        ALL,
        NAMES_AND_COLOURS,
        NAMES
    }

    SheetTabs(SheetStart start, Texts texts, Consumer<Contest> chosen) {
        this.start = start;
        this.texts = texts;
        getStyleClass().add("sheet-tabs");
        start.siblings().forEach(one -> getChildren().add(tab(one, chosen)));
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    private void fit(double width) {
        for (Words words : Words.values()) {
            said.forEach(one -> one.show(words));
            double gaps = getHgap() * (getChildren().size() - 1);
            if (getChildren().stream().mapToDouble(tab -> tab.prefWidth(-1)).sum() + gaps <= width) {
                return;
            }
        }
    }

    /// The form so many tabs further; empty when there is no other.
    static Optional<Contest> further(SheetStart start, int step) {
        List<Sibling> all = start.siblings();
        for (int place = 0; place < all.size(); place++) {
            if (isCurrent(start, all.get(place))) {
                return Optional.of(
                        all.get(Math.floorMod(place + step, all.size())).contest());
            }
        }
        return Optional.empty();
    }

    private Button tab(Sibling one, Consumer<Contest> chosen) {
        String name = name(one.contest());
        Optional<String> colour = colour(one.contest());
        var ballot = new Region();
        ballot.getStyleClass().addAll("ballot-colour", "ballot-" + word(one.contest()));
        String whole =
                colour.map(word -> texts.text("count.tab.named", name, word)).orElse(name);
        var named = new Label(whole);
        named.getStyleClass().add("tab-name");
        var state = new Label(
                Pills.word(one.line().state(), texts),
                new FontIcon(Pills.icon(one.line().state())));
        state.getStyleClass().addAll("form-tab-state", tone(one.line().state()));
        var line = new HBox(ballot, named, state);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("form-tab-line");
        var tab = new Button();
        tab.setGraphic(line);
        tab.getStyleClass().setAll("button", "sheet-tab");
        tab.setFocusTraversable(false);
        said.add(new Said(named, whole, name, state));
        tab.setAccessibleText(whole + ", " + Pills.word(one.line().state(), texts));
        tab.setTooltip(new Tooltip(tip(one)));
        boolean current = isCurrent(start, one);
        tab.pseudoClassStateChanged(CURRENT, current);
        tab.setOnAction(event -> {
            if (!current) {
                chosen.accept(one.contest());
            }
        });
        return tab;
    }

    private String tip(Sibling one) {
        return one.contest().name().in(texts.locale())
                + "\n"
                + Pills.word(one.line().state(), texts);
    }

    private static String tone(StationState state) {
        return switch (state) {
            case NOT_YET, DRAFT -> "open";
            case RECORDED -> "done";
            case BROKEN, CONFLICT -> "due";
        };
    }

    private static boolean isCurrent(SheetStart start, Sibling one) {
        return one.contest().key().equals(start.contest().key());
    }

    private String name(Contest contest) {
        String key = "count.tab." + word(contest);
        return texts.has(key) ? texts.text(key) : contest.name().in(texts.locale());
    }

    private Optional<String> colour(Contest contest) {
        String key = "count.ballot." + word(contest);
        return texts.has(key) ? Optional.of(texts.text(key)) : Optional.empty();
    }

    private static String word(Contest contest) {
        return contest.key().toLowerCase(Locale.ROOT);
    }
}

package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.count.RecordedSheet;
import id.suar.count.RoundWithdrawal;
import id.suar.count.VoteRound;
import id.suar.count.ui.SheetStart.Known;
import id.suar.count.words.PaperWords;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The documents of one form where there are several: the first vote and those that were repeated, plano and copy.
/// Which one counts is said in words.
final class DocumentBar extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SheetStart start;
    private final Texts texts;
    private final PaperWords words;

    DocumentBar(SheetStart start, Texts texts, Consumer<CountDocument> chosen) {
        this.start = start;
        this.texts = texts;
        this.words = new PaperWords(texts);
        getStyleClass().add("document-bar");
        var chips = new FlowPane();
        chips.getStyleClass().add("document-chips");
        all(start).forEach(one -> chips.getChildren().add(chip(one, chosen)));
        var said = new Label(String.join(" ", sentences()));
        said.setWrapText(true);
        getChildren().addAll(chips, said);
        setVisible(chips.getChildren().size() > 1 || start.round().number() > 0);
        setManaged(isVisible());
    }

    /// The one after this; empty when there is no other.
    static Optional<CountDocument> further(SheetStart start) {
        List<CountDocument> all =
                all(start).stream().map(Known::document).distinct().toList();
        int place = all.indexOf(start.document());
        return all.size() < 2 ? Optional.empty() : Optional.of(all.get((place + 1) % all.size()));
    }

    /// With this one, which may not be recorded yet.
    private static List<Known> all(SheetStart start) {
        List<Known> known = new ArrayList<>();
        for (Known one : start.documents()) {
            if (known.stream().noneMatch(other -> other.document().equals(one.document()))) {
                known.add(one);
            }
        }
        boolean begun = known.stream().noneMatch(one -> one.document().equals(start.document()));
        return begun
                ? Stream.concat(
                                known.stream(),
                                Stream.of(new Known(start.document(), start.round(), Optional.empty(), false, false)))
                        .toList()
                : known;
    }

    private Button chip(Known one, Consumer<CountDocument> chosen) {
        var chip = new Button(texts.text("count.document.chip", brief(one), state(one)));
        chip.getStyleClass().addAll("button", "document-chip");
        boolean current = one.document().equals(start.document());
        chip.pseudoClassStateChanged(CURRENT, current);
        chip.setOnAction(event -> {
            if (!current) {
                chosen.accept(one.document());
            }
        });
        return chip;
    }

    private String brief(Known one) {
        return words.brief(one.round()) + " · " + words.paper(one.document().paper());
    }

    private String state(Known one) {
        if (one.round().withdrawn()) {
            return texts.text("count.document.withdrawn");
        }
        if (one.recorded().isEmpty()) {
            return texts.text("count.document.begun");
        }
        return texts.text(one.counts() ? "count.document.counts" : "count.document.kept");
    }

    private List<String> sentences() {
        List<String> said = new ArrayList<>();
        VoteRound round = start.round();
        if (round.number() > 0) {
            said.add(texts.text("count.document.replaces", words.round(round), replaced()));
            basis(round.basis()).ifPresent(said::add);
        }
        if (round.withdrawn()) {
            said.add(texts.text(
                    "count.document.reason",
                    start.recorded()
                            .map(RecordedSheet::sheet)
                            .map(RoundWithdrawal::reason)
                            .orElse("")));
        }
        start.documents().stream()
                .filter(Known::counts)
                .findFirst()
                .ifPresent(one -> said.add(
                        one.document().equals(start.document())
                                ? texts.text("count.document.this")
                                : texts.text("count.document.other", brief(one))));
        return said;
    }

    /// The vote whose place it takes: the last before it that is not withdrawn.
    private String replaced() {
        return start.documents().stream()
                .map(Known::round)
                .filter(round ->
                        !round.withdrawn() && round.number() < start.round().number())
                .max(Comparator.comparingInt(VoteRound::number))
                .map(words::brief)
                .orElseGet(() -> words.brief(VoteRound.FIRST));
    }

    private Optional<String> basis(VoteRound.Basis basis) {
        List<String> parts = Stream.of(basis.article(), basis.body(), basis.letter())
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("count.document.basis", String.join(", ", parts)));
    }
}

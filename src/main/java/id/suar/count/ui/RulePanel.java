package id.suar.count.ui;

import id.suar.count.rule.BrokenRule;
import id.suar.count.rule.Check;
import id.suar.i18n.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the rules say of a sheet: one card for each that is not kept, under them the others by what they came to;
/// beside the form, never over it. The keyboard stays where it is.
final class RulePanel extends VBox {

    private final SheetModel model;
    private final Texts texts;
    private final Consumer<BrokenRule> draftFinding;
    private final RuleRest rest;
    private final Set<String> opened = new HashSet<>();
    private final Map<String, TextArea> explanations = new HashMap<>();
    private Optional<List<BrokenRule>> shown = Optional.empty();

    /// @param draftFinding makes a draft finding of a broken rule
    RulePanel(SheetModel model, Texts texts, Consumer<BrokenRule> draftFinding) {
        this.model = model;
        this.texts = texts;
        this.draftFinding = draftFinding;
        this.rest = new RuleRest(model.words(), texts);
        getStyleClass().add("rule-panel");
        model.checksProperty().subscribe(this::show);
        model.crossedProperty().subscribe(_ -> rest.show(groups()));
    }

    /// Opens the explanation of a rule and gives it the keyboard.
    void explain(String rule) {
        opened.add(rule);
        rebuild();
        Optional.ofNullable(explanations.get(rule)).ifPresent(Node::requestFocus);
    }

    /// The broken rule whose card has the keyboard, or the first.
    Optional<BrokenRule> atHand() {
        List<BrokenRule> broken = model.broken();
        return broken.stream()
                .filter(rule -> Optional.ofNullable(explanations.get(rule.rule()))
                        .filter(Node::isFocused)
                        .isPresent())
                .findFirst()
                .or(() -> broken.stream().findFirst());
    }

    private void show(List<Check> checks) {
        if (!shown.equals(Optional.of(BrokenRule.of(checks)))) {
            rebuild();
        } else {
            rest.show(groups());
        }
    }

    private RuleGroups groups() {
        return RuleGroups.of(
                model.checksProperty().get(),
                model.crossedProperty().get(),
                model.start().contest().key());
    }

    private void rebuild() {
        List<BrokenRule> broken = model.broken();
        shown = Optional.of(broken);
        explanations.clear();
        var title = new Label(texts.text("count.rules.title"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title);
        broken.forEach(rule -> getChildren().add(card(rule)));
        getChildren().add(rest);
        rest.show(groups());
    }

    private VBox card(BrokenRule rule) {
        var card = new VBox();
        card.getStyleClass().addAll("rule-card", rule.severity().word());
        card.getChildren().add(rest.head(rule.severity(), rule.rule()));
        model.words().messages(rule).forEach(said -> card.getChildren().add(RuleRest.said(said)));
        model.words().ground(rule.rule()).ifPresent(law -> card.getChildren().add(RuleRest.law(law)));
        if (rule.breaks()) {
            question(card, rule);
        }
        return card;
    }

    private void question(VBox card, BrokenRule rule) {
        boolean open = opened.contains(rule.rule())
                || !model.form().explanation(rule.rule()).get().isBlank();
        var question = new Label(texts.text("count.rules.question"));
        question.getStyleClass().add("strong");
        question.setWrapText(true);
        card.getChildren().add(question);
        if (open) {
            card.getChildren().add(explanation(rule));
        }
        var actions = new FlowPane();
        actions.getStyleClass().add("rule-actions");
        if (!open) {
            var explain = new Button(texts.text("count.rules.explain"));
            explain.setOnAction(event -> explain(rule.rule()));
            actions.getChildren().add(explain);
        }
        var finding = new Button(texts.text("count.rules.finding"));
        finding.setOnAction(event -> draftFinding.accept(rule));
        if (model.draftsFindings()) {
            actions.getChildren().add(finding);
        }
        card.getChildren().add(actions);
    }

    private TextArea explanation(BrokenRule rule) {
        var area = new TextArea();
        area.setId("explain-" + rule.rule());
        area.setPromptText(texts.text("count.rules.prompt"));
        area.setAccessibleText(texts.text("count.rules.explanation", rule.rule()));
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.setTextFormatter(TextLimit.formatter());
        area.textProperty().bindBidirectional(model.form().explanation(rule.rule()));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isShiftDown()) {
                event.consume();
                nextAfter(rule);
            }
        });
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.keep();
            }
        });
        explanations.put(rule.rule(), area);
        return area;
    }

    /// `Enter` goes on to the next rule that nobody has explained.
    private void nextAfter(BrokenRule explained) {
        model.broken().stream()
                .filter(BrokenRule::breaks)
                .filter(rule -> !rule.rule().equals(explained.rule()))
                .filter(rule -> model.form().explanation(rule.rule()).get().isBlank())
                .findFirst()
                .ifPresent(rule -> explain(rule.rule()));
    }
}

package id.suar.count.ui;

import id.suar.count.BrokenRule;
import id.suar.count.Check;
import id.suar.count.Severity;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the rules say of a sheet, one card for each that is not kept; beside the form, never over it. The
/// keyboard stays where it is.
final class RulePanel extends VBox {

    private final SheetModel model;
    private final Texts texts;
    private final Consumer<BrokenRule> draftFinding;
    private final Set<String> opened = new HashSet<>();
    private final Map<String, TextArea> explanations = new HashMap<>();
    private Optional<List<BrokenRule>> shown = Optional.empty();

    /// @param draftFinding makes a draft finding of a broken rule
    RulePanel(SheetModel model, Texts texts, Consumer<BrokenRule> draftFinding) {
        this.model = model;
        this.texts = texts;
        this.draftFinding = draftFinding;
        getStyleClass().add("rule-panel");
        model.checksProperty().subscribe(this::show);
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
            getChildren().set(1, summary(checks));
        }
    }

    private void rebuild() {
        List<BrokenRule> broken = model.broken();
        shown = Optional.of(broken);
        explanations.clear();
        var title = new Label(texts.text("count.rules.title"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title, summary(model.checksProperty().get()));
        broken.forEach(rule -> getChildren().add(card(rule)));
    }

    private Label summary(List<Check> checks) {
        long kept = checks.stream()
                .filter(check -> check.outcome() == Check.Outcome.PASS)
                .count();
        long open = checks.stream()
                .filter(check -> check.outcome() == Check.Outcome.NOT_ASSESSABLE)
                .count();
        var label = new Label(texts.text("count.rules.summary", kept, open));
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private VBox card(BrokenRule rule) {
        var card = new VBox();
        card.getStyleClass().addAll("rule-card", rule.severity().word());
        card.getChildren().add(head(rule));
        for (Check check : rule.checks()) {
            var message = new Label(model.words().message(check));
            message.setWrapText(true);
            card.getChildren().add(message);
        }
        if (rule.breaks()) {
            question(card, rule);
        }
        return card;
    }

    private HBox head(BrokenRule rule) {
        var icon = new FontIcon(icon(rule.severity()));
        icon.getStyleClass().add("rule-icon");
        var word = new Label(model.words().severity(rule.severity()));
        word.getStyleClass().addAll("strong", "small");
        var code = new Label(rule.rule());
        code.getStyleClass().addAll("muted", "small");
        var head = new HBox(icon, word, code);
        head.getStyleClass().add("rule-head");
        return head;
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
        actions.getChildren().add(finding);
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

    private static String icon(Severity severity) {
        return switch (severity) {
            case BREAKS -> "mdi2a-alert-octagon-outline";
            case LOOK -> "mdi2e-eye-outline";
            case INFORMATION -> "mdi2i-information-outline";
        };
    }
}

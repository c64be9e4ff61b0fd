package id.suar.count.ui;

import id.suar.count.rule.CrossCheck;
import id.suar.count.rule.Severity;
import id.suar.count.words.SheetWords;
import id.suar.i18n.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the rules say beside the ones that the form itself breaks: those between the forms of the station, and the
/// names of those that are kept, cannot be judged yet or do not speak of such a form.
final class RuleRest extends VBox {

    private final SheetWords words;
    private final Texts texts;
    private final Map<String, TitledPane> panes = new HashMap<>();
    private final Map<TitledPane, String> names = new HashMap<>();

    RuleRest(SheetWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
        getStyleClass().add("rule-panel");
    }

    void show(RuleGroups groups) {
        getChildren().clear();
        if (!groups.crossed().isEmpty()) {
            var title = new Label(texts.text("count.rules.crossed"));
            title.getStyleClass().add("section-title");
            title.setWrapText(true);
            getChildren().add(title);
            groups.crossed().forEach(check -> getChildren().add(card(check)));
        }
        add("kept", groups.kept());
        add("open", groups.open());
        add("elsewhere", groups.elsewhere());
    }

    private void add(String group, List<String> rules) {
        if (!rules.isEmpty()) {
            TitledPane pane = panes.computeIfAbsent(group, _ -> pane());
            pane.setText(texts.text("count.rules." + group, rules.size()));
            pane.setAccessibleText(pane.getText());
            names.put(
                    pane,
                    rules.stream()
                            .map(rule -> rule + " " + texts.text("count.rulename." + rule))
                            .collect(Collectors.joining("\n")));
            fill(pane);
            getChildren().add(pane);
        }
    }

    private TitledPane pane() {
        var pane = new TitledPane();
        pane.getStyleClass().add("rule-group");
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.expandedProperty().subscribe(_ -> fill(pane));
        return pane;
    }

    /// A closed one holds nothing: what is not seen is not laid out at every key.
    private void fill(TitledPane pane) {
        pane.setContent(pane.isExpanded() ? said(names.getOrDefault(pane, "")) : null);
    }

    private VBox card(CrossCheck check) {
        var card = new VBox(head(check.severity(), check.rule()), said(words.message(check)));
        card.getStyleClass().addAll("rule-card", check.severity().word());
        return card;
    }

    HBox head(Severity severity, String rule) {
        var icon = new FontIcon(icon(severity));
        icon.getStyleClass().add("rule-icon");
        var word = new Label(words.severity(severity));
        word.getStyleClass().addAll("strong", "small");
        var code = new Label(rule);
        code.getStyleClass().addAll("muted", "small");
        var head = new HBox(icon, word, code);
        head.getStyleClass().add("rule-head");
        return head;
    }

    static Label said(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    static Label law(String text) {
        Label label = said(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case BREAKS -> "mdi2a-alert-octagon-outline";
            case LOOK -> "mdi2e-eye-outline";
            case INFORMATION -> "mdi2i-information-outline";
        };
    }
}

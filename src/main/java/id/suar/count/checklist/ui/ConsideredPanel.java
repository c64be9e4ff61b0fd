package id.suar.count.checklist.ui;

import id.suar.count.checklist.ChecklistWords;
import id.suar.count.checklist.Considered;
import id.suar.i18n.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Circumstances that have to be examined, beside the questions. It names articles and never what follows from
/// them: others decide that.
final class ConsideredPanel extends VBox {

    private final DayModel model;
    private final Texts texts;
    private final ChecklistWords words;
    private List<Considered> shown = List.of();

    ConsideredPanel(DayModel model, DayDesk desk) {
        this.model = model;
        this.texts = desk.texts();
        this.words = desk.words();
        getStyleClass().add("rule-panel");
        lay();
        model.answersProperty().subscribe(all -> refresh());
    }

    private void refresh() {
        List<Considered> now = model.considered();
        if (!now.equals(shown)) {
            shown = now;
            lay();
        }
    }

    private void lay() {
        var title = new Label(texts.text("checklist.considered.title"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title, said(texts.text("checklist.considered.hint"), "muted", "small"));
        if (shown.isEmpty()) {
            getChildren().add(said(texts.text("checklist.considered.none"), "muted"));
        }
        shown.forEach(one -> getChildren().add(card(one)));
    }

    private VBox card(Considered one) {
        var icon = new FontIcon("mdi2s-scale-balance");
        icon.getStyleClass().add("rule-icon");
        var kind = said(words.ground(one.ground().kind()), "strong", "small");
        var code = new Label(one.item().code());
        code.getStyleClass().addAll("muted", "small");
        code.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(icon, kind, code);
        head.getStyleClass().add("rule-head");
        var card = new VBox(head, said(words.question(one.item())));
        String details = words.details(
                one.answer(),
                model.start().election().votingDay(),
                model.start().contests());
        if (!details.isEmpty()) {
            card.getChildren().add(said(details, "muted"));
        }
        String sure = one.ground().mark().equals("confirmed")
                ? one.ground().article()
                : texts.text("checklist.considered.unsure", one.ground().article());
        card.getChildren().add(said(sure, "small"));
        switch (one.persons()) {
            case ENOUGH -> {}
            case TOO_FEW ->
                card.getChildren()
                        .add(said(
                                texts.text(
                                        "checklist.considered.few", one.ground().moreThan()),
                                "small",
                                "strong"));
            case UNKNOWN ->
                card.getChildren()
                        .add(said(
                                texts.text(
                                        "checklist.considered.unknown",
                                        one.ground().moreThan()),
                                "small",
                                "strong"));
        }
        card.getStyleClass().addAll("rule-card", "look");
        return card;
    }

    private static Label said(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}

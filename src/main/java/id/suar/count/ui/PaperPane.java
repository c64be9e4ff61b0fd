package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.count.Paper;
import id.suar.count.Paper.Objection;
import id.suar.count.Paper.Signature;
import id.suar.count.words.PaperWords;
import id.suar.fx.EntryOrder;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Head and foot of a form: which document, who signed, what was objected. One key for each answer; names of
/// members and witnesses are not asked for.
final class PaperPane extends VBox {

    private final SheetModel model;
    private final PaperForm form;
    private final Texts texts;
    private final PaperWords words;
    private final List<Node> order = new ArrayList<>();
    private final VBox reasons = new VBox();
    private final VBox objection = new VBox();
    private final Label day = said();
    private final Label time = said();

    /// @param afterLast what `Enter` does in the last field
    PaperPane(SheetModel model, Texts texts, Runnable afterLast) {
        this.model = model;
        this.form = model.form().paper();
        this.texts = texts;
        this.words = new PaperWords(texts);
        getStyleClass().addAll("sheet", "form-half", "paper-pane");
        day.setText(texts.text("count.paper.day.unreadable"));
        time.setText(texts.text("count.paper.time.unreadable"));
        var title = new Label(texts.text("count.paper.title"));
        title.getStyleClass().addAll("section-title", "form-section");
        getChildren().add(title);
        head();
        members();
        witnesses();
        supervisor();
        objections();
        EntryOrder.install(order, afterLast);
        tell();
    }

    Node first() {
        return order.getFirst();
    }

    /// The first of the day and the time that cannot be read.
    void askForDay() {
        tell();
        order.stream()
                .filter(node -> (form.unreadableDay() ? "paper-day" : "paper-time").equals(node.getId()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void head() {
        var kind = new SaidRow<>(
                texts.text("count.paper.kind"),
                form.kind(),
                Paper.Kind.UNSAID,
                Said.kinds(words),
                taken(),
                () -> after("paper-kind"));
        row("kind", List.of(kind), "paper-kind", kind.first());
        TextField filled = field("filled", form.filledOn(), 8);
        filled.setPromptText(texts.text("count.paper.day.prompt"));
        row("filled", List.of(filled, day), "paper-day", filled);
    }

    /// A document that is recorded already has a sheet of its own.
    private Set<Paper.Kind> taken() {
        Set<Paper.Kind> taken = EnumSet.noneOf(Paper.Kind.class);
        model.start().documents().stream()
                .map(SheetStart.Known::document)
                .filter(one -> one.round() == model.start().document().round()
                        && !one.equals(model.start().document()))
                .map(CountDocument::paper)
                .forEach(taken::add);
        return taken;
    }

    private void members() {
        List<Node> boxes = new ArrayList<>();
        for (int member = 0; member < Paper.KPPS; member++) {
            String named = texts.text(member == 0 ? "count.paper.chair" : "count.paper.member", member + 1);
            boxes.add(box("kpps-" + (member + 1), member + 1, named, form.kpps().get(member)));
        }
        row("kpps", boxes);
    }

    private void witnesses() {
        List<Node> boxes = new ArrayList<>();
        form.witnesses()
                .forEach((number, present) -> boxes.add(box(
                        "witness-" + number,
                        number,
                        texts.text(
                                "count.paper.witness.of", number, model.words().contestant(number)),
                        present.signature())));
        row("witness", boxes);
        reasons.getStyleClass().add("paper-reasons");
        getChildren().add(reasons);
        form.witnesses().values().forEach(present -> present.signature().subscribe(now -> reasons()));
    }

    /// One line for each witness whose signature is missing.
    private void reasons() {
        reasons.getChildren().clear();
        form.witnesses().forEach((number, present) -> {
            if (present.signature().get() == Signature.MISSING) {
                TextField reason =
                        bound(texts.text("count.paper.reason.of", number), present.reason(), new TextField());
                reason.setPrefColumnCount(24);
                var line = new FlowPane(new Label(texts.text("count.paper.reason.of", number)), reason);
                line.getStyleClass().add("paper-row");
                reasons.getChildren().add(line);
            }
        });
        reasons.setManaged(!reasons.getChildren().isEmpty());
    }

    private void supervisor() {
        var ptps = new SaidRow<>(
                texts.text("count.paper.ptps"),
                form.ptps(),
                Paper.Said.UNSAID,
                Said.yesNo(words),
                Set.of(),
                () -> after("paper-ptps"));
        row("ptps", List.of(ptps), "paper-ptps", ptps.first());
        var copy = new SaidRow<>(
                texts.text("count.paper.copy"),
                form.copy(),
                Paper.Said.UNSAID,
                Said.yesNo(words),
                Set.of(),
                () -> after("paper-copy"));
        TextField at = field("copytime", form.copyTime(), 5);
        at.setPromptText(texts.text("count.paper.time.prompt"));
        copy.first().setId("paper-copy");
        order.add(copy.first());
        row("copy", List.of(copy, new Label(texts.text("count.paper.copytime")), at, time), "paper-time", at);
    }

    private void objections() {
        var state = new SaidRow<>(
                texts.text("count.paper.objection"),
                form.objection(),
                Objection.UNSAID,
                Said.objections(words),
                Set.of(),
                () -> after("paper-objection"));
        row("objection", List.of(state), "paper-objection", state.first());
        TextField text = bound(texts.text("count.paper.objections"), form.objections(), new TextField());
        text.setPromptText(texts.text("count.paper.objections"));
        text.setPrefColumnCount(30);
        TextField by = bound(texts.text("count.paper.objector"), form.objector(), new TextField());
        by.setPromptText(texts.text("count.paper.objector"));
        by.setPrefColumnCount(20);
        var line = new FlowPane(text, by);
        line.getStyleClass().add("paper-row");
        objection.getChildren().add(line);
        getChildren().add(objection);
        order.addAll(List.of(text, by));
        objection.managedProperty().bind(objection.visibleProperty());
        form.objection()
                .subscribe(now -> objection.setVisible(now == Objection.FILLED
                        || !form.objections().get().isEmpty()
                        || !form.objector().get().isEmpty()));
    }

    private SaidBox<Signature> box(String id, int number, String named, ObjectProperty<Signature> value) {
        var box = new SaidBox<>(
                Integer.toString(number), named, value, Signature.UNSAID, Said.signatures(words), () -> after(id));
        box.setId(id);
        keep(box);
        order.add(box);
        return box;
    }

    private TextField field(String name, StringProperty text, int columns) {
        TextField field = bound(texts.text("count.paper." + name), text, new TextField());
        field.setPrefColumnCount(columns);
        return field;
    }

    private <F extends TextInputControl> F bound(String named, StringProperty text, F field) {
        field.setAccessibleText(named);
        field.setTextFormatter(TextLimit.formatter());
        field.textProperty().bindBidirectional(text);
        keep(field);
        return field;
    }

    private void keep(Node field) {
        field.focusedProperty().addListener((focus, before, focused) -> {
            if (!focused) {
                model.leftPaper();
                tell();
            }
        });
    }

    private void tell() {
        day.setVisible(form.unreadableDay());
        time.setVisible(form.unreadableTime());
    }

    /// @param stop where the keyboard stops in it
    private void row(String name, List<Node> parts, String id, Node stop) {
        stop.setId(id);
        keep(stop);
        order.add(stop);
        row(name, parts);
    }

    private void row(String name, List<? extends Node> parts) {
        var label = new Label(texts.text("count.paper." + name));
        label.getStyleClass().add("paper-label");
        label.setWrapText(true);
        var row = new FlowPane(label);
        row.getStyleClass().add("paper-row");
        row.getChildren().addAll(parts);
        getChildren().add(row);
    }

    private static Label said() {
        var label = new Label();
        label.getStyleClass().add("field-message");
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void after(String id) {
        for (int place = 0; place < order.size() - 1; place++) {
            if (id.equals(order.get(place).getId())) {
                next(place + 1).requestFocus();
                return;
            }
        }
    }

    /// What is not shown is passed over.
    private Node next(int place) {
        return order.subList(place, order.size()).stream()
                .filter(node -> node.getParent().isVisible()
                        && node.getParent().getParent().isVisible())
                .findFirst()
                .orElse(order.get(place - 1));
    }
}

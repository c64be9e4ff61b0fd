package id.suar.count.recap.ui;

import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.Discrepancy;
import id.suar.count.recap.Discrepancy.Answer;
import id.suar.count.recap.Discrepancy.Status;
import id.suar.count.recap.RecapWords;
import id.suar.count.recap.RowDifference;
import id.suar.evidence.EvidenceId;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One difference at length: what it is, every figure of both sides, what can be done and what was done.
final class RecapDetail extends VBox {

    /// A form of parties has hundreds of rows; beyond these the file tells the rest.
    private static final int MOST = 60;

    private final Texts texts;
    private final Doings doings;

    /// What its buttons do.
    interface Doings {

        void openSheet();

        void openPlenary();

        void draftFinding();

        void raise();

        void answer(Answer answer);

        void status(Status status);

        /// Number of the objection form, and what else is to be kept.
        void objection(String number, String note);

        /// @param then hears what accompanies a difference
        void proofs(RecapLine line, Consumer<RecapProofs.Read> then);

        void attach();

        void attachAll(List<EvidenceId> contents);

        void detach(EvidenceId content);

        void lookAt(RecapProofs.Read read, int place);
    }

    RecapDetail(Texts texts, Doings doings) {
        this.texts = texts;
        this.doings = doings;
        getStyleClass().addAll("sheet", "recap-detail");
    }

    void show(Optional<RecapLine> line, Optional<RecapWords> words) {
        getChildren().clear();
        if (line.isEmpty() || words.isEmpty()) {
            getChildren().add(wrapped(texts.text("recap.detail.none"), "muted"));
            return;
        }
        show(line.get(), words.get());
    }

    private void show(RecapLine line, RecapWords words) {
        var title = wrapped(words.unit(line.unit().unit()), "recap-title");
        var pills = new FlowPane();
        pills.getStyleClass().add("recap-pills");
        line.unit().classes().forEach(one -> pills.getChildren().add(ClassPills.of(one, texts)));
        getChildren().addAll(title, pills, wrapped(words.why(line.unit()), "recap-why"));
        if (!line.unit().differences().isEmpty()) {
            getChildren().add(figures(line, words));
        }
        int more = line.unit().differences().size() - MOST;
        if (more > 0) {
            getChildren().add(wrapped(texts.text("recap.detail.more", more), "muted"));
        }
        getChildren().add(actions(line));
        if (line.main() != DifferenceClass.MATCH && line.unit().largest().isPresent()) {
            getChildren().addAll(followed(line));
            getChildren().add(proofs(line));
        }
    }

    private GridPane figures(RecapLine line, RecapWords words) {
        var grid = new GridPane();
        grid.getStyleClass().add("recap-figures");
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        List<String> heads = List.of("row", "own", "recap", "difference");
        for (int c = 0; c < heads.size(); c++) {
            var head = new Label(texts.text("recap.column." + heads.get(c)));
            head.getStyleClass().addAll("small", "muted");
            head.setMinWidth(USE_PREF_SIZE);
            grid.add(head, c, 0);
            GridPane.setHalignment(head, c == 0 ? HPos.LEFT : HPos.RIGHT);
        }
        List<RowDifference> rows = line.unit().differences();
        for (int i = 0; i < Math.min(MOST, rows.size()); i++) {
            RowDifference row = rows.get(i);
            grid.addRow(
                    i + 1,
                    wrapped(words.row(row.figure()), "recap-row"),
                    figure(row.own()),
                    figure(row.recap()),
                    difference(row, words));
        }
        return grid;
    }

    private Node figure(int value) {
        var label = new Label(value < 0 ? texts.text("recap.blank") : texts.text("recap.figure", value));
        label.getStyleClass().add(value < 0 ? "muted" : "recap-figure");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private Node difference(RowDifference row, RecapWords words) {
        var label = new Label(row.known() ? words.difference(row.difference()) : "–");
        label.getStyleClass().add("strong");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private FlowPane actions(RecapLine line) {
        var actions = flow();
        if (line.unit().unit().station().isPresent()) {
            actions.getChildren().add(button("recap.detail.sheet", doings::openSheet));
        }
        actions.getChildren().add(button("recap.detail.plenary", doings::openPlenary));
        if (line.main() != DifferenceClass.MATCH && line.main() != DifferenceClass.NOT_COMPARABLE) {
            actions.getChildren().add(button("recap.detail.finding", doings::draftFinding));
        }
        return actions;
    }

    private List<Node> followed(RecapLine line) {
        Optional<Discrepancy> one = RecapFollowing.of(line);
        var title = new Label(texts.text("recap.follow.title"));
        title.getStyleClass().add("section-title");
        var said = wrapped(one.map(this::said).orElseGet(() -> texts.text("recap.follow.none")), "muted");
        var steps = flow();
        Status status = one.map(Discrepancy::status).orElse(Status.BARU);
        if (status == Status.BARU) {
            steps.getChildren().add(button("recap.follow.raise", doings::raise));
        }
        if (status == Status.DISAMPAIKAN) {
            steps.getChildren()
                    .addAll(
                            button("recap.follow.accepted", () -> doings.answer(Answer.ACCEPTED)),
                            button("recap.follow.refused", () -> doings.answer(Answer.REFUSED)));
        }
        if (one.isPresent() && status.open()) {
            steps.getChildren().add(button("recap.follow.forwarded", () -> doings.status(Status.DITERUSKAN)));
        }
        if (one.isPresent() && status != Status.SELESAI) {
            steps.getChildren().add(button("recap.follow.closed", () -> doings.status(Status.SELESAI)));
        }
        return one.<List<Node>>map(known -> List.of(title, said, steps, objection(known)))
                .orElseGet(() -> List.of(title, said, steps));
    }

    private Node proofs(RecapLine line) {
        var pane = new RecapProofsPane(
                texts,
                doings,
                RecapFollowing.of(line),
                line.unit().unit().station().isPresent());
        doings.proofs(line, pane::show);
        return pane;
    }

    /// Kept with `Enter`.
    private Node objection(Discrepancy one) {
        var number = field("recap.follow.number", one.objection(), 11);
        var note = field("recap.follow.note", one.note(), 16);
        Runnable keep =
                () -> doings.objection(number.getText().strip(), note.getText().strip());
        number.setOnAction(event -> keep.run());
        note.setOnAction(event -> keep.run());
        FlowPane fields = flow();
        fields.getChildren().addAll(number, note, button("recap.follow.keep", keep));
        return fields;
    }

    private TextField field(String key, String text, int letters) {
        var field = new TextField(text);
        field.setPromptText(texts.text(key));
        field.setAccessibleText(texts.text(key));
        field.setPrefColumnCount(letters);
        field.setTextFormatter(new TextFormatter<String>(
                change -> change.getControlNewText().length() <= Discrepancy.MAX_TEXT ? change : null));
        return field;
    }

    /// `Disampaikan 20 Feb 2024 10.15 · jawaban: ditolak · nomor keberatan 3`.
    private String said(Discrepancy one) {
        var said = new StringBuilder(ClassPills.word(one.status(), texts));
        one.raised().ifPresent(at -> said.append(" · ").append(texts.text("recap.follow.at", Spoken.when(at, texts))));
        if (one.answer() != Answer.NONE) {
            said.append(" · ")
                    .append(texts.text("recap.answer." + one.answer().name().toLowerCase(java.util.Locale.ROOT)));
        }
        if (one.correctedTo() >= 0) {
            said.append(" · ").append(texts.text("recap.follow.corrected", one.correctedTo()));
        }
        if (!one.objection().isEmpty()) {
            said.append(" · ").append(texts.text("recap.follow.objection", one.objection()));
        }
        return said.toString();
    }

    private FlowPane flow() {
        var flow = new FlowPane();
        flow.getStyleClass().add("button-flow");
        return flow;
    }

    private Button button(String key, Runnable does) {
        var button = new Button(texts.text(key));
        button.setOnAction(event -> does.run());
        return button;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}

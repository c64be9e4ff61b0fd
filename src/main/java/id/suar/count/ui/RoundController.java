package id.suar.count.ui;

import id.suar.count.Paper;
import id.suar.count.VoteRound;
import id.suar.count.words.PaperWords;
import id.suar.fx.EntryOrder;
import id.suar.fx.FigureField.Verdict;
import id.suar.fx.FollowFocus;
import id.suar.fx.FormField;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Asks what was repeated at a station, in the place of its sheet; or why a repeated vote is taken back.
final class RoundController {

    private final RoundModel model;
    private final Texts texts;
    private final Consumer<SheetStart> begun;
    private final Runnable changed;
    private final Runnable back;
    private final Parent node;
    private SaidRow<VoteRound.Kind> kinds;

    @FXML
    private VBox root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label title;

    @FXML
    private FormField kind;

    @FXML
    private FormField paper;

    @FXML
    private FormField day;

    @FXML
    private FormField votersField;

    @FXML
    private TextField held;

    @FXML
    private TextField article;

    @FXML
    private TextField body;

    @FXML
    private TextField letter;

    @FXML
    private TextField voters;

    @FXML
    private CheckBox court;

    @FXML
    private Button begin;

    @FXML
    private VBox withdrawal;

    @FXML
    private Label withdrawalTitle;

    @FXML
    private TextField reason;

    @FXML
    private FormField reasonField;

    @FXML
    private Button withdraw;

    /// @param begun   takes the sheet of the new vote
    /// @param changed a vote was taken back or put in force again
    /// @param back    to the sheet that was shown
    RoundController(RoundModel model, Texts texts, Consumer<SheetStart> begun, Runnable changed, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.begun = begun;
        this.changed = changed;
        this.back = back;
        this.node = Views.load(this, "round.fxml", texts);
    }

    @FXML
    void initialize() {
        var words = new PaperWords(texts);
        SheetStart start = model.start();
        title.setText(texts.text(
                "count.round.title",
                start.station().digits().substring(10),
                start.line().village()));
        kinds = new SaidRow<>(
                kind.getLabel(), model.kind(), VoteRound.Kind.FIRST, kinds(words), Set.of(), held::requestFocus);
        kind.setControl(kinds);
        paper.setControl(new SaidRow<>(
                paper.getLabel(), model.paper(), Paper.Kind.COPY, Said.kinds(words), Set.of(), begin::requestFocus));
        bind();
        withdrawal.setVisible(model.revocable());
        withdrawal.setManaged(model.revocable());
        withdrawalTitle.setText(texts.text(
                model.withdrawn() ? "count.round.withdrawn" : "count.round.withdraw.title",
                words.round(start.round())));
        reasonField.setVisible(!model.withdrawn());
        reasonField.setManaged(!model.withdrawn());
        withdraw.setText(texts.text(model.withdrawn() ? "count.round.restore" : "count.round.withdraw"));
        FollowFocus.install(scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    private void bind() {
        List.of(held, article, body, letter, voters, reason)
                .forEach(field -> field.setTextFormatter(TextLimit.formatter()));
        held.textProperty().bindBidirectional(model.held());
        article.textProperty().bindBidirectional(model.article());
        body.textProperty().bindBidirectional(model.body());
        letter.textProperty().bindBidirectional(model.letter());
        voters.textProperty().bindBidirectional(model.voters());
        reason.textProperty().bindBidirectional(model.reason());
        court.selectedProperty().bindBidirectional(model.court());
        EntryOrder.install(List.of(kinds.first(), held, article, body, letter, voters), begin::requestFocus);
    }

    Parent node() {
        return node;
    }

    Node first() {
        return kinds.first();
    }

    @FXML
    void begin() {
        judge(kind, model.kind().get() == VoteRound.Kind.FIRST, "count.round.choose");
        judge(day, model.unreadableDay(), "count.paper.day.unreadable");
        judge(votersField, model.unreadableVoters(), "count.round.voters.unreadable");
        model.begun().ifPresent(begun);
    }

    @FXML
    void back() {
        back.run();
    }

    @FXML
    void withdraw() {
        judge(reasonField, !model.withdraw(changed), "count.round.reason.missing");
    }

    private void judge(FormField field, boolean wrong, String key) {
        field.judge(wrong ? Verdict.LOOK : Verdict.NOT_YET, wrong ? texts.text(key) : "");
    }

    private static List<Said<VoteRound.Kind>> kinds(PaperWords words) {
        return Arrays.stream(VoteRound.Kind.values())
                .filter(kind -> kind != VoteRound.Kind.FIRST)
                .map(kind -> new Said<>(kind, Integer.toString(kind.ordinal()), words.kind(kind), "mdi2r-repeat"))
                .toList();
    }
}

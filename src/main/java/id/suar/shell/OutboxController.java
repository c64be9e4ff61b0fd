package id.suar.shell;

import id.suar.fx.EmptyState;
import id.suar.fx.StatePill;
import id.suar.fx.Tables;
import id.suar.i18n.Texts;
import id.suar.journal.Whereabouts;
import id.suar.sync.DeliveryState;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

final class OutboxController {

    @FXML
    private Label summary;

    @FXML
    private Label order;

    @FXML
    private Label estimate;

    @FXML
    private Label troubles;

    @FXML
    private StackPane state;

    @FXML
    private Label advice;

    @FXML
    private Label result;

    @FXML
    private Button sync;

    @FXML
    private Button cancel;

    @FXML
    private Button handOver;

    @FXML
    private Button receipts;

    @FXML
    private Button carry;

    @FXML
    private StackPane body;

    @FXML
    private TableView<OutboxRow> table;

    private final OutboxModel model;
    private final StatusModel status;
    private final Texts texts;
    private final UnaryOperator<String> label;
    private final Runnable codes;

    OutboxController(OutboxModel model, StatusModel status, Texts texts, UnaryOperator<String> label, Runnable codes) {
        this.model = model;
        this.status = status;
        this.texts = texts;
        this.label = label;
        this.codes = codes;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summary());
        order.textProperty().bind(model.first());
        shownWhenSaid(estimate).bind(model.estimate());
        shownWhenSaid(troubles).bind(model.troubles());
        shownWhenSaid(result).bind(model.result());
        status.link()
                .subscribe(
                        shown -> state.getChildren().setAll(new StatePill(shown.text(), shown.icon(), shown.tone())));
        status.delivery().subscribe(this::delivery);
        handOver.disableProperty().bind(model.busy());
        receipts.disableProperty().bind(model.busy());
        carry.disableProperty().bind(model.busy());
        columns();
        empty();
    }

    Button first() {
        return sync;
    }

    @FXML
    private void syncNow() {
        model.syncNow();
    }

    @FXML
    private void cancelSync() {
        model.cancel();
    }

    @FXML
    private void handOver() {
        model.handOver();
    }

    @FXML
    private void carry() {
        model.carry();
    }

    @FXML
    private void openCodes() {
        codes.run();
    }

    @FXML
    private void takeReceipts() {
        model.takeReceipts();
    }

    private void columns() {
        OutboxWords words = model.words();
        TableColumn<OutboxRow, Long> size =
                Tables.said(texts.text("shell.outbox.size"), 90, OutboxRow::bytes, words::size);
        size.getStyleClass().add("figures");
        TableColumn<OutboxRow, Optional<Duration>> time =
                Tables.said(texts.text("shell.outbox.arrives"), 125, OutboxRow::arrives, words::arrives);
        time.setComparator(Comparator.comparing(left -> left.orElse(Duration.ofSeconds(Long.MAX_VALUE))));
        time.getStyleClass().add("figures");
        table.getColumns()
                .setAll(List.of(
                        Tables.figures(texts.text("shell.outbox.order"), 75, OutboxRow::order),
                        Tables.said(
                                texts.text("shell.outbox.what"), 155, OutboxRow::what, what -> words.what(what, label)),
                        Tables.said(texts.text("shell.outbox.time"), 225, OutboxRow::recordedAt, words::moment),
                        size,
                        time,
                        Tables.states(
                                texts.text("shell.outbox.state"),
                                185,
                                OutboxController::where,
                                where -> StatePill.of(where, texts)),
                        Tables.said(
                                texts.text("shell.outbox.why"),
                                245,
                                row -> row,
                                row -> words.why(row, status.delivery().get()))));
        Tables.furnish(table, () -> {});
        table.setItems(model.rows());
    }

    private void empty() {
        var hint = new EmptyState("mdi2c-check-circle-outline", texts.text("shell.outbox.empty"), "");
        hint.hintProperty().bind(model.emptyHint());
        body.getChildren().add(hint);
        var nothing = Bindings.isEmpty(model.rows());
        hint.visibleProperty().bind(nothing);
        table.visibleProperty().bind(nothing.not());
        order.visibleProperty().bind(nothing.not());
    }

    private void delivery(DeliveryState now) {
        table.refresh();
        advice.setText(status.advice());
        advice.setManaged(!status.advice().isEmpty());
        boolean underWay = now instanceof DeliveryState.Sending
                || now instanceof DeliveryState.Resting(var _, var again) && again.isPresent();
        cancel.setVisible(underWay);
        cancel.setManaged(underWay);
    }

    private static StringProperty shownWhenSaid(Label label) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label.textProperty();
    }

    private static Whereabouts where(OutboxRow row) {
        return row.handedOver() ? Whereabouts.HANDED_OVER : Whereabouts.HERE;
    }
}

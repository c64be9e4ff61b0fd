package id.suar.shell;

import id.suar.fx.EmptyState;
import id.suar.i18n.Texts;
import id.suar.sync.qr.Modules;
import id.suar.sync.qr.Picture;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

final class QrController {

    @FXML
    private StackPane stage;

    @FXML
    private Label summary;

    @FXML
    private Label progress;

    @FXML
    private ProgressBar round;

    @FXML
    private Label speed;

    @FXML
    private Button play;

    @FXML
    private Label result;

    private final QrModel model;
    private final Texts texts;
    private final CodePane pane = new CodePane();
    private final Timeline clock = new Timeline();

    QrController(QrModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        pane.setAccessibleText(texts.text("shell.qr.code"));
        var nothing = new EmptyState("mdi2q-qrcode", texts.text("shell.qr.empty"), "");
        nothing.hintProperty().bind(model.summary());
        stage.getChildren().addAll(nothing, pane);
        summary.textProperty().bind(model.summary());
        progress.textProperty().bind(model.progress());
        round.progressProperty().bind(model.round());
        result.textProperty().bind(model.result());
        result.managedProperty().bind(model.result().isNotEmpty());
        model.playing().subscribe(on -> play.setText(texts.text(on ? "shell.qr.pause" : "shell.qr.play")));
        model.perSecond().subscribe(rate -> pace(rate.intValue()));
        model.code().subscribe(code -> shown(code, nothing));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    Button first() {
        return play;
    }

    void begin() {
        model.open();
        clock.play();
    }

    void end() {
        clock.stop();
        model.close();
    }

    @FXML
    void toggle() {
        model.toggle();
    }

    @FXML
    void slower() {
        model.slower();
    }

    @FXML
    void faster() {
        model.faster();
    }

    @FXML
    void paste() {
        model.takeReceipt(pasted());
    }

    @FXML
    void choose() {
        model.chooseReceipt();
    }

    private void shown(Optional<Modules> code, EmptyState nothing) {
        pane.show(code);
        pane.setVisible(code.isPresent());
        nothing.setVisible(code.isEmpty());
        round.setVisible(code.isPresent());
    }

    private void pace(int rate) {
        boolean was = clock.getStatus() == Animation.Status.RUNNING;
        clock.stop();
        clock.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1.0 / rate), event -> model.tick()));
        speed.setText(texts.text("shell.qr.speed", rate));
        if (was) {
            clock.play();
        }
    }

    private static Optional<Picture> pasted() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getImage()).flatMap(QrController::picture);
    }

    private static Optional<Picture> picture(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (width <= 0 || height <= 0 || image.getPixelReader() == null) {
            return Optional.empty();
        }
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return Optional.of(new Picture(width, height, argb));
    }
}

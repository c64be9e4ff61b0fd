package id.suar.fx;

import id.suar.i18n.Texts;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Shows a real screen in a real window without a display, presses its keys, and keeps pictures of it in
/// `target/screenshots`.
public final class Stagehand implements AutoCloseable {

    /// The headless screen's buffer ends soon after. On a real screen of 1080 rows the bars of desktop and window
    /// leave no more.
    private static final int TALLEST = 990;

    private static final Path PICTURES = Path.of("target/screenshots");

    private final Stage stage;
    private final Look look;
    private final FxRobot robot = new FxRobot();
    private final CssWarnings warnings = new CssWarnings();

    private Stagehand(Stage stage, Look look) {
        this.stage = stage;
        this.look = look;
    }

    /// @param screen makes the root of the scene, on the FX thread
    public static Stagehand show(Look look, BiFunction<Stage, Texts, Parent> screen) {
        try {
            FxToolkit.registerPrimaryStage();
            Platform.setImplicitExit(false);
            Stage stage = onFx(Stage::new);
            var hand = new Stagehand(stage, look);
            hand.warnings.listen();
            onFx(() -> {
                Theme.loadFonts();
                Parent root = screen.apply(stage, Texts.of(look.language()));
                int height = Math.min(look.height(), TALLEST);
                var scene = new Scene(root, look.width(), height);
                Theme.apply(scene, look.dark(), look.percent());
                stage.setScene(scene);
                stage.setX(0);
                stage.setY(0);
                stage.setWidth(look.width());
                stage.setHeight(height);
                stage.show();
                stage.requestFocus();
                return null;
            });
            hand.settle();
            return hand;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// A stage that the program furnishes by itself: scene, place and size are its own.
    ///
    /// @param program on the FX thread
    public static Stagehand give(Look look, Consumer<Stage> program) {
        try {
            FxToolkit.registerPrimaryStage();
            Platform.setImplicitExit(false);
            Stage stage = onFx(Stage::new);
            var hand = new Stagehand(stage, look);
            hand.warnings.listen();
            onFx(() -> {
                program.accept(stage);
                return null;
            });
            hand.settle();
            return hand;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Until something is so; what the program does on its own threads takes its time.
    public void until(Callable<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onFx(so));
            settle();
        } catch (TimeoutException e) {
            throw new AssertionError("never so", e);
        }
    }

    public FxRobot robot() {
        return robot;
    }

    public Stage stage() {
        return stage;
    }

    public Parent root() {
        return stage.getScene().getRoot();
    }

    public <N extends Node> N find(String query) {
        settle();
        return robot.from(root()).lookup(query).query();
    }

    /// Until all events and layouts that are under way are done.
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    public List<String> cssWarnings() {
        return List.copyOf(warnings.seen);
    }

    /// Keeps a picture: `<name>-<look>.png`.
    public Path picture(String name) {
        settle();
        WritableImage image = onFx(() -> {
            root().applyCss();
            root().layout();
            return stage.getScene().snapshot(null);
        });
        try {
            Files.createDirectories(PICTURES);
            Path file = PICTURES.resolve(name + "-" + look.word() + ".png");
            write(buffered(image), file);
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        warnings.stop();
        onFx(() -> {
            stage.close();
            // The toolkit keeps a closed window for a while, and with it all that stands in it.
            stage.setScene(null);
            return null;
        });
        settle();
    }

    public static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    /// Hundreds are kept at every run: quick rather than small.
    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam quick = writer.getDefaultWriteParam();
        quick.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quick.setCompressionQuality(0.9f);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quick);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        // Into the picture's own array: a call for each of two million pixels takes longer than drawing them.
        int[] pixels = ((DataBufferInt) buffered.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return buffered;
    }

    /// What JavaFX says of style sheets that it cannot follow.
    private static final class CssWarnings extends Handler {

        private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
        private final Logger logger = Logger.getLogger("javafx.css");

        void listen() {
            logger.addHandler(this);
        }

        void stop() {
            logger.removeHandler(this);
        }

        @Override
        public void publish(LogRecord record) {
            seen.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

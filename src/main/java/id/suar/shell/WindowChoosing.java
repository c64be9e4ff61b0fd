package id.suar.shell;

import id.suar.i18n.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The desktop's own dialogs, over a window.
final class WindowChoosing implements Choosing {

    private final Supplier<Window> window;
    private final Texts texts;

    WindowChoosing(Supplier<Window> window, Texts texts) {
        this.window = window;
        this.texts = texts;
    }

    @Override
    public Optional<Path> card() {
        var dialog = new FileChooser();
        dialog.setTitle(texts.text("shell.welcome.choose"));
        dialog.getExtensionFilters().add(new ExtensionFilter(texts.text("shell.welcome.card"), "*.suar-card"));
        return path(dialog.showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> picture() {
        var dialog = new FileChooser();
        dialog.setTitle(texts.text("shell.qr.choose"));
        dialog.getExtensionFilters()
                .add(new ExtensionFilter(
                        texts.text("shell.qr.pictures"), "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG"));
        return path(dialog.showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> certificate(String title) {
        var dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.getExtensionFilters().add(new ExtensionFilter("PEM", "*.pem", "*.crt", "*.cer"));
        return path(dialog.showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> folder(String title) {
        var dialog = new DirectoryChooser();
        dialog.setTitle(title);
        return path(dialog.showDialog(window.get()));
    }

    @Override
    public Optional<Path> newFile(String title, String proposed) {
        var dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.setInitialFileName(proposed);
        return path(dialog.showSaveDialog(window.get()));
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}

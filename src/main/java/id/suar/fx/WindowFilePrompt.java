package id.suar.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The desktop's own dialog, over a window; it begins where the last file went.
public final class WindowFilePrompt implements FilePrompt {

    private final Supplier<Window> window;
    private File folder;

    public WindowFilePrompt(Supplier<Window> window) {
        this.window = window;
    }

    @Override
    public Optional<Path> save(String proposed, List<String> extensions) {
        FileChooser dialog = dialog();
        dialog.setInitialFileName(proposed);
        extensions.forEach(
                one -> dialog.getExtensionFilters().add(new ExtensionFilter(one.toUpperCase(Locale.ROOT), "*." + one)));
        return chosen(dialog.showSaveDialog(window.get()));
    }

    @Override
    public Optional<Path> open(List<String> extensions) {
        FileChooser dialog = dialog();
        if (!extensions.isEmpty()) {
            List<String> patterns = extensions.stream().map(one -> "*." + one).toList();
            dialog.getExtensionFilters().add(new ExtensionFilter(String.join(", ", patterns), patterns));
        }
        return chosen(dialog.showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> folder() {
        var dialog = new DirectoryChooser();
        if (folder != null && folder.isDirectory()) {
            dialog.setInitialDirectory(folder);
        }
        Optional<File> chosen = Optional.ofNullable(dialog.showDialog(window.get()));
        chosen.ifPresent(one -> folder = one);
        return chosen.map(File::toPath);
    }

    private FileChooser dialog() {
        var dialog = new FileChooser();
        if (folder != null && folder.isDirectory()) {
            dialog.setInitialDirectory(folder);
        }
        return dialog;
    }

    private Optional<Path> chosen(File file) {
        Optional<File> chosen = Optional.ofNullable(file);
        chosen.ifPresent(one -> folder = one.getParentFile());
        return chosen.map(File::toPath);
    }
}

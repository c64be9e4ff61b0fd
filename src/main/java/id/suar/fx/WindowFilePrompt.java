package id.suar.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
        var dialog = new FileChooser();
        dialog.setInitialFileName(proposed);
        if (folder != null && folder.isDirectory()) {
            dialog.setInitialDirectory(folder);
        }
        extensions.forEach(
                one -> dialog.getExtensionFilters().add(new ExtensionFilter(one.toUpperCase(Locale.ROOT), "*." + one)));
        Optional<File> chosen = Optional.ofNullable(dialog.showSaveDialog(window.get()));
        chosen.ifPresent(file -> folder = file.getParentFile());
        return chosen.map(File::toPath);
    }
}

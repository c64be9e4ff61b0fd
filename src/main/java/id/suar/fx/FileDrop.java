package id.suar.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A place where one file may be dropped.
public final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private FileDrop() {}

    public static void on(Node place, Consumer<Path> take) {
        place.setOnDragOver(event -> over(place, event));
        place.setOnDragExited(_ -> place.pseudoClassStateChanged(OVER, false));
        place.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(files.size() == 1);
            event.consume();
            if (files.size() == 1) {
                take.accept(files.getFirst().toPath());
            }
        });
    }

    private static void over(Node place, DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
            place.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }
}

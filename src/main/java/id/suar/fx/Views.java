package id.suar.fx;

import id.suar.i18n.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads a screen: its FXML, the controller given from outside, texts in the reader's language.
public final class Views {

    private Views() {}

    /// @param controller beside which the FXML lies
    public static Parent load(Object controller, String fxml, Texts texts) {
        var loader = new FXMLLoader(controller.getClass().getResource(fxml), texts.bundle());
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(fxml, e);
        }
    }
}

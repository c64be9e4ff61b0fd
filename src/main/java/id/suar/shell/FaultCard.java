package id.suar.shell;

import id.suar.i18n.ErrorCode;
import id.suar.i18n.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// An unexpected fault: a code to read over the phone, details to copy. What was saved is safe.
public final class FaultCard extends VBox {

    private final Button close;

    /// @param about the program and the computer, for whoever reads the details
    public FaultCard(Throwable fault, String about, Texts texts, Runnable closing) {
        getStyleClass().add("narrow-card");
        String code = ErrorCode.of(fault).code();
        var title = new Label(texts.text("shell.fault.title"));
        title.getStyleClass().add("overlay-title");
        var hint = new Label(texts.text("shell.fault.hint"));
        hint.setWrapText(true);
        var large = new Label(code);
        large.getStyleClass().add("error-code");
        var copy = new Button(texts.text("shell.fault.copy"));
        copy.setOnAction(event -> {
            copy(code, about, fault);
            copy.setText(texts.text("shell.fault.copied"));
        });
        close = new Button(texts.text("shell.close"));
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setOnAction(event -> closing.run());
        var buttons = new HBox(close, copy);
        buttons.getStyleClass().add("toolbar-row");
        getChildren().addAll(title, hint, large, buttons);
    }

    public Button first() {
        return close;
    }

    private static void copy(String code, String about, Throwable fault) {
        var trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        var content = new ClipboardContent();
        content.putString("Suar " + code + "\n" + about + "\n" + trace);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

package id.suar.fx;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light and dark, and the size of text. Dark is another sheet of colour tokens, nothing else.
public final class Theme {

    /// What the user chose; `SYSTEM` follows the desktop.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final double BASE_FONT = 14;
    private static final Pattern EM = Pattern.compile("(\\d+(?:\\.\\d+)?)em\\b");

    private Theme() {}

    /// Loads the fonts that ship; once, before the first window.
    public static void loadFonts() {
        for (String style : List.of("Regular", "Bold")) {
            Font.loadFont(Theme.class.getResourceAsStream("/assets/fonts/Inter-" + style + ".otf"), BASE_FONT);
        }
    }

    public static boolean isDark(Choice choice) {
        return choice == Choice.DARK
                || choice == Choice.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /// @param percent size of text, 100 to 200
    public static void apply(Scene scene, boolean dark, int percent) {
        // The compiled sheets: parsing six thousand lines would be a good part of the way to the first picture.
        String base =
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        List<String> sheets = List.of(Theme.class.getResource("suar.css").toExternalForm(), icons(percent));
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
        scene.getRoot().setStyle("-fx-font-size: " + BASE_FONT * percent / 100 + "px;");
    }

    /// The sheet of icon sizes in pixels of this size of text.
    private static String icons(int percent) {
        try (var in = Theme.class.getResourceAsStream("icons.css")) {
            String sizes = EM.matcher(new String(in.readAllBytes(), UTF_8))
                    .replaceAll(em -> Math.round(Double.parseDouble(em.group(1)) * BASE_FONT * percent / 100) + "px");
            return "data:text/css;base64," + Base64.getEncoder().encodeToString(sizes.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

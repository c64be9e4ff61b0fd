package id.suar.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;

/// Every text of the program in one language.
///
/// Each room has a bundle `i18n/<room>.properties` (Indonesian) and `i18n/<room>_en.properties`; keys begin
/// with the room's name.
public final class Texts {

    public static final Locale INDONESIAN = Locale.of("id", "ID");
    public static final Locale ENGLISH = Locale.of("en", "ID");

    /// The bundles that there are.
    public static final List<String> ROOMS = List.of(
            "access",
            "app",
            "checklist",
            "cli",
            "count",
            "demo",
            "election",
            "exhibit",
            "form",
            "fx",
            "hub",
            "keying",
            "looks",
            "paper",
            "photo",
            "recap",
            "schedule",
            "sealed",
            "seen",
            "shell",
            "sync",
            "table",
            "violation");

    private final Locale locale;
    private final Map<String, String> texts;

    private Texts(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /// English for English, Indonesian for everything else.
    public static Texts of(Locale wanted) {
        boolean english = wanted.getLanguage().equals("en");
        Map<String, String> texts = new HashMap<>();
        for (String room : ROOMS) {
            read("/i18n/" + room + ".properties", texts);
            if (english) {
                read("/i18n/" + room + "_en.properties", texts);
            }
        }
        return new Texts(english ? ENGLISH : INDONESIAN, texts);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// @param args what the placeholders `{0}` … stand for; numbers are written as the language does
    /// @throws MissingResourceException for a key that no bundle has
    public String text(String key, Object... args) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
        }
        return new MessageFormat(text, locale).format(args);
    }

    /// For FXML (`%key`) and the command line's help.
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return texts.containsKey(key) ? text(key) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(texts.keySet());
            }
        };
    }

    private static void read(String resource, Map<String, String> into) {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                return;
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, value) -> into.put((String) key, (String) value));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

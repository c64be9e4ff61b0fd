package id.suar.fx;

import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One way to look at a screen: size, theme, language, size of text.
public record Look(int width, int height, boolean dark, Locale language, int percent) {

    public static final Look USUAL = new Look(1366, 768, false, Texts.INDONESIAN, 100);

    private static final boolean EIGHT = Integer.getInteger("suar.looks", 4) == 8;

    /// Both sizes, both themes, both languages, each with each of the others: four looks. `-Dsuar.looks=8` has all
    /// eight.
    public static List<Look> all() {
        List<Look> looks = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            for (boolean english : new boolean[] {false, true}) {
                boolean large = dark != english;
                looks.add(of(large, dark, english));
                if (EIGHT) {
                    looks.add(of(!large, dark, english));
                }
            }
        }
        return looks;
    }

    private static Look of(boolean large, boolean dark, boolean english) {
        Locale language = english ? Texts.ENGLISH : Texts.INDONESIAN;
        return large ? new Look(1920, 1080, dark, language, 100) : new Look(1366, 768, dark, language, 100);
    }

    /// Text twice as large.
    public static Look large() {
        return new Look(1366, 768, false, Texts.INDONESIAN, 200);
    }

    /// For what has been seen in every look in its usual state: both themes, both languages, large text.
    public static List<Look> few() {
        return List.of(USUAL, new Look(1366, 768, true, Texts.ENGLISH, 100), large());
    }

    /// `1366x768-light-id`.
    public String word() {
        String size = percent == 100 ? "" : "-" + percent;
        return width + "x" + height + "-" + (dark ? "dark" : "light") + "-" + language.getLanguage() + size;
    }
}

package id.suar.count.keying;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are compared: without accents, capitals, punctuation and doubled spaces. Two ways to write one
/// name are one person; that two names are one person nobody can see.
public final class Persons {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Persons() {}

    public static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /// Somebody can be told by it.
    public static boolean isName(String name) {
        return !key(name).isEmpty();
    }
}

package id.suar.count.keying;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are compared: without accents, capitals, punctuation and doubled spaces. Two ways to write one
/// name are one person; that two names are one person nobody can see.
public final class Persons {

    private static final char LAST_PLAIN = 127;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Persons() {}

    public static String key(String name) {
        return isPlain(name) ? plain(name) : folded(name);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /// The same for names without accents, which are most: a list of what was keyed asks for each again and again.
    private static String plain(String name) {
        var key = new StringBuilder(name.length());
        boolean between = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                between = !key.isEmpty();
                continue;
            }
            if (between) {
                key.append(' ');
                between = false;
            }
            key.append(Character.toLowerCase(c));
        }
        return key.toString();
    }

    private static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    public static boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    /// Somebody can be told by it.
    public static boolean isName(String name) {
        return !key(name).isEmpty();
    }
}

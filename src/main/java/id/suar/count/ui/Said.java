package id.suar.count.ui;

import id.suar.count.Paper;
import id.suar.count.words.PaperWords;
import java.util.List;
import java.util.Locale;

/// One answer that a single key gives.
///
/// @param keys   letters for it, capital
/// @param word   in the reader's language
/// @param icon   its shape
record Said<E extends Enum<E>>(E value, String keys, String word, String icon) {

    boolean isKey(String typed) {
        return typed.length() == 1 && keys.contains(typed.toUpperCase(Locale.ROOT));
    }

    static List<Said<Paper.Signature>> signatures(PaperWords words) {
        return List.of(
                of(Paper.Signature.SIGNED, "Y", "kpps", "mdi2c-check", words),
                of(Paper.Signature.MISSING, "TN", "kpps", "mdi2c-close", words),
                of(Paper.Signature.UNREADABLE, "X", "kpps", "mdi2h-help", words));
    }

    static List<Said<Paper.Said>> yesNo(PaperWords words) {
        return List.of(
                of(Paper.Said.YES, "Y", "said", "mdi2c-check", words),
                of(Paper.Said.NO, "TN", "said", "mdi2c-close", words));
    }

    static List<Said<Paper.Kind>> kinds(PaperWords words) {
        return List.of(
                of(Paper.Kind.PLANO, "P", "kind", "mdi2c-clipboard-text-outline", words),
                of(Paper.Kind.COPY, "S", "kind", "mdi2c-content-copy", words),
                of(Paper.Kind.WITNESS_PHOTO, "F", "kind", "mdi2c-camera-outline", words));
    }

    static List<Said<Paper.Objection>> objections(PaperWords words) {
        return List.of(
                of(Paper.Objection.NONE, "T", "objection", "mdi2c-close", words),
                of(Paper.Objection.NIL, "N", "objection", "mdi2m-minus", words),
                of(Paper.Objection.FILLED, "I", "objection", "mdi2t-text", words));
    }

    private static <E extends Enum<E>> Said<E> of(E value, String keys, String field, String icon, PaperWords words) {
        return new Said<>(value, keys, words.choice(field, value), icon);
    }
}

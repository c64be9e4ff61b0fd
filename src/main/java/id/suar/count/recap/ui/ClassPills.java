package id.suar.count.recap.ui;

import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.Discrepancy;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;

/// Classes and states in words and shape.
final class ClassPills {

    private ClassPills() {}

    /// In few words, for lists and filters.
    static String brief(DifferenceClass one, Texts texts) {
        return texts.text("recap.brief." + one.word());
    }

    static StatePill small(DifferenceClass one, Texts texts) {
        return of(one, brief(one, texts));
    }

    static StatePill of(DifferenceClass one, Texts texts) {
        return of(one, texts.text("recap.class." + one.word()));
    }

    private static StatePill of(DifferenceClass one, String word) {
        return switch (one) {
            case MATCH -> new StatePill(word, "mdi2c-check-circle-outline", Tone.SUCCESS);
            case NOT_COMPARABLE -> new StatePill(word, "mdi2h-help-circle-outline", Tone.NEUTRAL);
            case INPUT_ERROR -> new StatePill(word, "mdi2k-keyboard-outline", Tone.WARNING);
            case SHIFT_IN_PARTY -> new StatePill(word, "mdi2s-swap-vertical", Tone.DANGER);
            case SHIFT_ACROSS -> new StatePill(word, "mdi2s-swap-horizontal", Tone.DANGER);
            case INVALID_TO_VALID -> new StatePill(word, "mdi2f-file-swap-outline", Tone.DANGER);
            case INFLATION -> new StatePill(word, "mdi2a-arrow-up-bold-outline", Tone.DANGER);
            case REDUCTION -> new StatePill(word, "mdi2a-arrow-down-bold-outline", Tone.DANGER);
            case ADMIN_ONLY -> new StatePill(word, "mdi2f-format-list-numbered", Tone.WARNING);
        };
    }

    static StatePill of(Discrepancy.Status status, Texts texts) {
        String word = word(status, texts);
        return switch (status) {
            case BARU -> new StatePill(word, "mdi2f-flag-outline", Tone.WARNING);
            case DISAMPAIKAN -> new StatePill(word, "mdi2b-bullhorn-outline", Tone.ACCENT);
            case DIBETULKAN -> new StatePill(word, "mdi2c-check-circle-outline", Tone.SUCCESS);
            case DITERUSKAN -> new StatePill(word, "mdi2s-send-outline", Tone.ACCENT);
            case SELESAI -> new StatePill(word, "mdi2c-check-all", Tone.NEUTRAL);
        };
    }

    static String word(Discrepancy.Status status, Texts texts) {
        return texts.text("recap.status." + status.name().toLowerCase(java.util.Locale.ROOT));
    }
}

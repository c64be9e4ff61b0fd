package id.suar.count.ui;

import id.suar.count.StationState;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;

/// How a polling station's form stands, in words and shape.
final class Pills {

    private Pills() {}

    static String word(StationState state, Texts texts) {
        return texts.text("count.state." + state.word());
    }

    static StatePill of(StationState state, Texts texts) {
        String word = word(state, texts);
        return switch (state) {
            case NOT_YET -> new StatePill(word, "mdi2c-circle-outline", Tone.NEUTRAL);
            case DRAFT -> new StatePill(word, "mdi2p-pencil-outline", Tone.ACCENT);
            case RECORDED -> new StatePill(word, "mdi2c-check", Tone.SUCCESS);
            case BROKEN -> new StatePill(word, "mdi2n-not-equal-variant", Tone.DANGER);
            case CONFLICT -> new StatePill(word, "mdi2s-source-branch", Tone.WARNING);
        };
    }
}

package id.suar.count.ui;

import id.suar.count.station.StationState;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;

/// How a polling station's form stands, in words and shape.
final class Pills {

    private Pills() {}

    static String word(StationState state, Texts texts) {
        return texts.text("count.state." + state.word());
    }

    static String icon(StationState state) {
        return switch (state) {
            case NOT_YET -> "mdi2c-circle-outline";
            case DRAFT -> "mdi2p-pencil-outline";
            case RECORDED -> "mdi2c-check";
            case BROKEN -> "mdi2n-not-equal-variant";
            case CONFLICT -> "mdi2s-source-branch";
        };
    }

    static StatePill of(StationState state, Texts texts) {
        Tone tone = switch (state) {
            case NOT_YET -> Tone.NEUTRAL;
            case DRAFT -> Tone.ACCENT;
            case RECORDED -> Tone.SUCCESS;
            case BROKEN -> Tone.DANGER;
            case CONFLICT -> Tone.WARNING;
        };
        return new StatePill(word(state, texts), icon(state), tone);
    }
}

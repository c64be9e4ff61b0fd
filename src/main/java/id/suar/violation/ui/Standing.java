package id.suar.violation.ui;

import id.suar.fx.StatePill;
import id.suar.i18n.Texts;
import id.suar.journal.Whereabouts;

/// What a line of the list is: something begun, or a record and how far it has come.
enum Standing {
    DRAFT,
    HERE,
    HANDED_OVER,
    RECEIVED;

    static Standing of(Whereabouts where) {
        return switch (where) {
            case HERE -> HERE;
            case HANDED_OVER -> HANDED_OVER;
            case RECEIVED -> RECEIVED;
        };
    }

    StatePill pill(Texts texts) {
        return switch (this) {
            case DRAFT ->
                new StatePill(texts.text("violation.list.draft"), "mdi2p-pencil-outline", StatePill.Tone.ACCENT);
            case HERE -> StatePill.of(Whereabouts.HERE, texts);
            case HANDED_OVER -> StatePill.of(Whereabouts.HANDED_OVER, texts);
            case RECEIVED -> StatePill.of(Whereabouts.RECEIVED, texts);
        };
    }
}

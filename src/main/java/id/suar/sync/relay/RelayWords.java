package id.suar.sync.relay;

import id.suar.i18n.Texts;

/// What became of a file that was to be carried, in the reader's language.
public final class RelayWords {

    private final Texts texts;

    public RelayWords(Texts texts) {
        this.texts = texts;
    }

    public String of(Taking taking) {
        return switch (taking) {
            case CARRIED -> texts.text("sync.carry.carried");
            case KNOWN -> texts.text("sync.carry.known");
            case OWN -> texts.text("sync.carry.own");
            case OTHER_HUB -> texts.text("sync.carry.other-hub");
            case CUT_SHORT -> texts.text("sync.carry.cut-short");
            case ALTERED -> texts.text("sync.carry.altered");
            case NEWER -> texts.text("sync.carry.newer");
            case NOT_A_PARCEL -> texts.text("sync.carry.not-a-parcel");
            case FULL -> texts.text("sync.carry.full");
        };
    }
}

package id.suar.violation.ui;

import id.suar.fx.StatePill;
import id.suar.i18n.Texts;
import java.util.Comparator;

/// What happened to a finding since it was recorded.
///
/// @param times    how often it was changed
/// @param drafted  a change to it is begun and not recorded
/// @param conflict it was changed in two places and is not joined
record Changes(int times, boolean drafted, boolean conflict) implements Comparable<Changes> {

    static final Changes NONE = new Changes(0, false, false);

    private static final Comparator<Changes> ORDER = Comparator.comparing(Changes::conflict)
            .thenComparing(Changes::drafted)
            .thenComparing(Changes::times);

    StatePill pill(Texts texts) {
        if (conflict) {
            return new StatePill(texts.text("violation.list.conflict"), "mdi2s-source-branch", StatePill.Tone.WARNING);
        }
        if (drafted) {
            return new StatePill(texts.text("violation.list.drafted"), "mdi2p-pencil-outline", StatePill.Tone.ACCENT);
        }
        return new StatePill(texts.text("violation.list.times", times), "mdi2h-history", StatePill.Tone.NEUTRAL);
    }

    @Override
    public int compareTo(Changes other) {
        return ORDER.compare(this, other);
    }
}

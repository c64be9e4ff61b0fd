package id.suar.count.checklist;

import id.suar.election.Regime;
import java.util.Locale;

/// Why a *yes* may have to be examined: an article under which voting or counting is done again when more is
/// proven than a checklist can. Never a judgement.
///
/// @param article  where it is written, in one regime
/// @param mark     how sure that is: `confirmed`, `secondary`, `uncertain`
/// @param moreThan it takes more persons than this; 0 where their number does not matter
public record Ground(Kind kind, Regime regime, String article, String mark, int moreThan) {

    public enum Kind {
        /// *Pemungutan suara ulang*
        REPEAT_VOTE,
        /// *Penghitungan suara ulang*
        RECOUNT;

        /// As packs and keys of texts say it: `repeat-vote`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package id.suar.violation;

import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.election.Regime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An election, or one of its contests, that a finding may concern. Its regime is the finding's.
///
/// @param key `PEMILU-2024` or `PEMILU-2024/PPWP`; empty for none in particular
public record ElectionChoice(String key, String name, Regime regime) {

    /// No election in particular, only the body of law.
    public static ElectionChoice none(Regime regime, String name) {
        return new ElectionChoice("", name, regime);
    }

    /// Every election followed by its contests, later elections first.
    public static List<ElectionChoice> all(Packs packs, Locale locale) {
        List<ElectionChoice> choices = new ArrayList<>();
        String last = "";
        for (Contest contest : packs.contests()) {
            String election = contest.election().key();
            String name = contest.election().name().in(locale);
            if (!election.equals(last)) {
                choices.add(new ElectionChoice(election, name, contest.regime()));
                last = election;
            }
            choices.add(new ElectionChoice(
                    contest.id(), name + " · " + contest.name().in(locale), contest.regime()));
        }
        return List.copyOf(choices);
    }
}

package id.suar.count;

import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.region.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The contests whose forms can be recorded within a scope, later elections first.
public final class ContestChoices {

    private ContestChoices() {}

    /// Those that packs name for the place or for a part of it, and those that are held there without a pack
    /// knowing the candidates. A repeat vote is held only where its pack says so.
    public static List<Contest> of(Packs packs, RegionCode scope) {
        Map<String, Contest> choices = new LinkedHashMap<>();
        for (Contest contest : packs.contests()) {
            if (contest.touches(scope) || contest.election().repeatOf().isEmpty()) {
                packs.contest(contest.election().key(), contest.key(), scope)
                        .ifPresent(held -> choices.putIfAbsent(contest.id(), held));
            }
        }
        return List.copyOf(choices.values());
    }
}

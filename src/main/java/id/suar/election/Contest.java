package id.suar.election;

import id.suar.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One ballot paper of an election.
///
/// @param key        `PPWP`, `KWK-BUPATI` …
/// @param area       where it is held; empty: in all of Indonesia
/// @param layout     key of the form's layout, see [FormLayout]
/// @param candidates in order of their numbers; none for a contest that no pack knows the candidates of
/// @param labels     names of rows that differ from the layout's own, by row key
public record Contest(
        Election election,
        String key,
        Names name,
        Optional<RegionCode> area,
        String layout,
        List<Candidate> candidates,
        Map<String, Names> labels) {

    public Contest {
        candidates = List.copyOf(candidates);
        labels = Map.copyOf(labels);
    }

    /// Names it everywhere: `PEMILU-2024/PPWP`.
    public String id() {
        return election.key() + "/" + key;
    }

    public boolean covers(RegionCode place) {
        return area.isEmpty() || place.isWithin(area.get());
    }

    /// Whether a pack names its candidates.
    public boolean listed() {
        return !candidates.isEmpty();
    }

    public Regime regime() {
        return election.regime();
    }

    /// Its form, for as many pairs as the paper at hand has (the pack's own number or more).
    public FormLayout form(int pairs) {
        return FormLayout.of(layout, pairs);
    }

    public FormLayout form() {
        return form(Math.max(candidates.size(), 1));
    }

    public Optional<Candidate> candidate(int number) {
        return candidates.stream().filter(one -> one.number() == number).findFirst();
    }
}

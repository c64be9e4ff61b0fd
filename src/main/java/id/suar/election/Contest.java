package id.suar.election;

import id.suar.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// One ballot paper of an election, in one constituency.
///
/// @param key          `PPWP`, `DPRD-KAB`, `KWK-BUPATI` …; the same in every constituency
/// @param constituency name of the constituency, where the contest has several: `Kutai Kartanegara 1`
/// @param areas        where it is held: regions that make up the constituency; none: all of Indonesia
/// @param layout       key of the form's layout, see [FormLayout]
/// @param rows         how many rows of votes the paper has where their names are not known: in all, or for each
///                     party
/// @param seats        how many are elected in the constituency; empty: no pack says so
/// @param candidates   pairs or persons, in order of their numbers; none for a contest that no pack knows them of
/// @param parties      in order of their numbers; none unless lists of parties stand for election
/// @param labels       names of rows that differ from the layout's own, by row key
public record Contest(
        Election election,
        String key,
        Names name,
        Optional<String> constituency,
        Set<RegionCode> areas,
        String layout,
        int rows,
        OptionalInt seats,
        List<Candidate> candidates,
        List<Party> parties,
        Map<String, Names> labels) {

    public Contest {
        areas = Set.copyOf(areas);
        candidates = List.copyOf(candidates);
        parties = List.copyOf(parties);
        labels = Map.copyOf(labels);
    }

    /// Names it everywhere: `PEMILU-2024/PPWP`.
    public String id() {
        return election.key() + "/" + key;
    }

    public boolean covers(RegionCode place) {
        return areas.isEmpty() || areas.stream().anyMatch(place::isWithin);
    }

    /// It is held in the whole of a place or in a part of it.
    public boolean touches(RegionCode place) {
        return covers(place) || areas.stream().anyMatch(area -> area.isWithin(place));
    }

    /// Whether a pack names everybody on the ballot.
    public boolean listed() {
        return hasParties()
                ? parties.stream().anyMatch(party -> !party.candidates().isEmpty())
                : !candidates.isEmpty();
    }

    public boolean hasParties() {
        return layout.equals(FormLayout.PARTIES);
    }

    public Regime regime() {
        return election.regime();
    }

    /// Its form, with the rows that its pack knows of.
    public FormLayout form() {
        return FormLayout.of(ballot());
    }

    /// Its form for as many numbers as the paper at hand has (the pack's own number or more).
    public FormLayout form(int numbers) {
        return FormLayout.of(ballot().with(new Ballot.Numbers(layout, numbers)));
    }

    /// Its form with nobody on it but those whom the pack names. Papers at hand may have fewer rows than [#form()]
    /// and never fewer than this.
    public FormLayout named() {
        return FormLayout.of(ballot(0));
    }

    private Ballot ballot() {
        return ballot(listed() ? 0 : rows);
    }

    /// @param bare how many rows there are where nobody is named
    private Ballot ballot(int bare) {
        if (!hasParties()) {
            return new Ballot.Numbers(layout, Math.max(1, Math.max(bare, candidates.size())));
        }
        var counts = new TreeMap<Integer, Integer>();
        parties.forEach(party ->
                counts.put(party.number(), Math.max(bare, party.candidates().size())));
        return new Ballot.Parties(counts);
    }

    public Optional<Candidate> candidate(int number) {
        return named(candidates, number);
    }

    public Optional<Party> party(int number) {
        return parties.stream().filter(one -> one.number() == number).findFirst();
    }

    public Optional<Candidate> candidate(int party, int number) {
        return party(party).flatMap(one -> named(one.candidates(), number));
    }

    private static Optional<Candidate> named(List<Candidate> candidates, int number) {
        return candidates.stream().filter(one -> one.number() == number).findFirst();
    }

    /// The same contest at places whose candidates no pack names, with so many rows of votes for each party.
    Contest unlisted(Set<RegionCode> places, int rows) {
        List<Party> bare =
                parties.stream().map(party -> party.withCandidates(List.of())).toList();
        return new Contest(
                election,
                key,
                name,
                Optional.empty(),
                places,
                layout,
                rows,
                OptionalInt.empty(),
                List.of(),
                bare,
                labels);
    }
}

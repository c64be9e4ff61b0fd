package id.suar.count.keying.ui;

import id.suar.count.keying.Agreement;
import id.suar.count.keying.KeyedPair;
import id.suar.count.keying.KeyedPairs;
import id.suar.count.keying.KeyerRecord;
import id.suar.count.keying.Keyings.Unmatched;
import id.suar.count.station.StationSearch;
import id.suar.election.Contest;
import id.suar.journal.EntryId;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The forms of a contest that are keyed twice, as they were read.
///
/// @param wanted    forms of this election are to be keyed twice
/// @param waiting   whose the first keyings are, of those that wait
/// @param unusable  keyings that are recorded and are no second keying of anything here
record KeyingReading(
        Optional<Contest> contest,
        boolean wanted,
        List<KeyingLine> lines,
        Map<TpsCode, Unmatched> waiting,
        List<KeyerRecord> agreement,
        int unusable) {

    static final KeyingReading NONE = new KeyingReading(Optional.empty(), false, List.of(), Map.of(), List.of(), 0);

    KeyingReading {
        lines = List.copyOf(lines);
        waiting = Map.copyOf(waiting);
        agreement = List.copyOf(agreement);
    }

    /// Reads on the caller's thread, never FX.
    static KeyingReading of(KeyingDesk desk, Contest contest) {
        String election = contest.election().key();
        KeyedPairs.Listed listed = desk.pairs().list(election, contest.key(), desk.scope());
        boolean wanted = desk.choice().wanted(contest.election());
        Map<TpsCode, Unmatched> waiting = new HashMap<>();
        if (wanted) {
            Set<EntryId> keyed = listed.pairs().stream()
                    .map(pair -> pair.recorded().keyed().sheet())
                    .collect(Collectors.toSet());
            desk.keyings()
                    .unmatched(election, contest.key(), desk.scope(), keyed)
                    .forEach(one -> waiting.put(one.task().station(), one));
        }
        var names = new Names(desk, new HashMap<>());
        List<KeyingLine> lines = new ArrayList<>();
        waiting.values().forEach(one -> lines.add(names.line(one)));
        listed.pairs().forEach(pair -> lines.add(names.line(pair)));
        lines.sort(Comparator.comparing(KeyingLine::station));
        return new KeyingReading(
                Optional.of(contest), wanted, lines, waiting, Agreement.of(listed.pairs()), listed.unusable());
    }

    /// Whether a form that waits was keyed or seen by that person first.
    boolean isOf(TpsCode station, String person) {
        return Optional.ofNullable(waiting.get(station))
                .filter(one -> one.isOf(person))
                .isPresent();
    }

    private record Names(KeyingDesk desk, Map<RegionCode, String> known) {

        KeyingLine line(Unmatched one) {
            return line(one.task().station(), KeyingLine.State.WAITING, Optional.of(one), Optional.empty());
        }

        KeyingLine line(KeyedPair pair) {
            return line(pair.station(), KeyingLine.of(pair), Optional.empty(), Optional.of(KeyingLine.Keyed.of(pair)));
        }

        private KeyingLine line(
                TpsCode station,
                KeyingLine.State state,
                Optional<Unmatched> waiting,
                Optional<KeyingLine.Keyed> keyed) {
            String village = name(station.village());
            String district = name(station.village().at(Level.DISTRICT));
            return new KeyingLine(
                    station,
                    district,
                    village,
                    StationSearch.folded(village) + " " + StationSearch.folded(district),
                    state,
                    waiting.map(Unmatched::task),
                    keyed);
        }

        private String name(RegionCode code) {
            return known.computeIfAbsent(
                    code,
                    one -> desk.counts()
                            .regions()
                            .find(one)
                            .map(region -> region.name())
                            .orElseGet(one::dotted));
        }
    }
}

package id.suar.count.checklist;

import id.suar.count.station.ListedStations;
import id.suar.count.station.StationSearch;
import id.suar.election.Contest;
import id.suar.election.Election;
import id.suar.journal.EntryId;
import id.suar.journal.Whereabouts;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The polling stations of a scope and how far their checklists have got: those that packs list, and those that have
/// one although no pack lists them. Reads on the caller's thread.
public final class DayLines {

    private final Checklists checklists;
    private final ChecklistDrafts drafts;
    private final ChecklistPacks questions;
    private final ListedStations listed;
    private final Regions regions;
    private final RegionCode scope;

    public DayLines(
            Checklists checklists,
            ChecklistDrafts drafts,
            ChecklistPacks questions,
            ListedStations listed,
            Regions regions,
            RegionCode scope) {
        this.checklists = checklists;
        this.drafts = drafts;
        this.questions = questions;
        this.listed = listed;
        this.regions = regions;
        this.scope = scope;
    }

    private record Names(String district, String village, String searched) {}

    /// In order of codes.
    ///
    /// @param contests of the election, within the scope
    public List<DayLine> of(Election election, List<Contest> contests, Function<EntryId, Whereabouts> whereabouts) {
        Map<TpsCode, ChecklistCount> counts = new HashMap<>();
        checklists.counts(election.key(), scope).forEach(count -> counts.put(count.station(), count));
        Set<TpsCode> begun = drafts.stations(election.key(), scope);
        Set<TpsCode> all = new TreeSet<>(counts.keySet());
        contests.stream().findFirst().ifPresent(contest -> all.addAll(listed.of(contest, scope)));
        all.addAll(begun);
        int asked = questions.of(election).items().size();
        Map<RegionCode, Names> names = new HashMap<>();
        List<DayLine> lines = new ArrayList<>(all.size());
        for (TpsCode station : all) {
            Optional<ChecklistCount> count = Optional.ofNullable(counts.get(station));
            Names here = names.computeIfAbsent(station.village(), this::names);
            lines.add(new DayLine(
                    station,
                    here.district(),
                    here.village(),
                    here.searched(),
                    asked,
                    state(count, begun.contains(station), asked),
                    count,
                    count.map(one -> whereabouts.apply(one.last()))));
        }
        return lines;
    }

    private static DayState state(Optional<ChecklistCount> count, boolean begun, int asked) {
        if (count.filter(ChecklistCount::conflict).isPresent()) {
            return DayState.CONFLICT;
        }
        if (begun) {
            return DayState.DRAFT;
        }
        int answered = count.map(ChecklistCount::answered).orElse(0);
        return answered == 0 ? DayState.NOT_YET : answered < asked ? DayState.PARTLY : DayState.WHOLE;
    }

    private Names names(RegionCode village) {
        String district = name(village.at(Level.DISTRICT));
        String name = name(village);
        return new Names(district, name, StationSearch.folded(name) + " " + StationSearch.folded(district));
    }

    private String name(RegionCode code) {
        return regions.find(code).map(Region::name).orElse(code.dotted());
    }
}

package id.suar.count.rule;

import id.suar.count.ContestChoices;
import id.suar.count.CountSheet;
import id.suar.count.CountSheets;
import id.suar.count.RecordedSheet;
import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The forms of polling stations, all contests of an election together. Reads on the caller's thread.
public final class StationForms {

    private final RuleBriefs briefs;
    private final CountSheets sheets;
    private final Packs packs;
    private final PagePhotos photos;
    private final VotingDayAnswers answers;

    public StationForms(
            RuleBriefs briefs, CountSheets sheets, Packs packs, PagePhotos photos, VotingDayAnswers answers) {
        this.briefs = briefs;
        this.sheets = sheets;
        this.packs = packs;
        this.photos = photos;
        this.answers = answers;
    }

    /// What is known of one form beside the form itself.
    ///
    /// @param beside photos, other records of the same form, the checklist
    /// @param others forms of the other contests of the station
    public record Known(BesideFacts beside, List<CrossForm> others) {

        public static final Known NOTHING = new Known(BesideFacts.NONE, List.of());

        public Known {
            others = List.copyOf(others);
        }
    }

    public Known known(Contest contest, TpsCode station) {
        List<Contest> others = contests(contest, station.village()).stream()
                .filter(other -> !other.key().equals(contest.key()))
                .toList();
        return new Known(beside(contest, station), briefs.forms(others, station));
    }

    private BesideFacts beside(Contest contest, TpsCode station) {
        List<CountSheet> records = sheets.records(contest.election().key(), contest.key(), station).stream()
                .map(RecordedSheet::sheet)
                .toList();
        int round = records.stream()
                .findFirst()
                .map(sheet -> sheet.round().number())
                .orElse(0);
        return new BesideFacts(photos.of(contest, station, round), records, answers);
    }

    /// What every rule says of a sheet that is recorded.
    public List<Check> check(Contest contest, CountSheet sheet) {
        return CountRules.check(SheetFacts.of(
                sheet,
                Limits.of(contest, sheet),
                Optional.of(contest.election().votingDay()),
                beside(contest, sheet.station())));
    }

    /// What the rules between forms find, by station; the whole of `scope` in one go.
    public Map<TpsCode, List<CrossCheck>> crossed(Contest contest, RegionCode scope) {
        Map<TpsCode, List<CrossForm>> forms = new HashMap<>();
        for (Contest one : contests(contest, scope)) {
            Map<String, Contest> held = new HashMap<>();
            briefs.forms(
                    one,
                    scope,
                    station -> held.computeIfAbsent(
                            station.digits().substring(0, Level.REGENCY.digits()),
                            regency -> packs.contest(one.election().key(), one.key(), new RegionCode(regency))
                                    .orElse(one)),
                    (station, form) -> forms.computeIfAbsent(station, _ -> new ArrayList<>(5))
                            .add(form));
        }
        Map<TpsCode, List<CrossCheck>> crossed = new TreeMap<>();
        forms.forEach((station, here) -> {
            List<CrossCheck> failed = here.size() < 2 ? List.of() : CrossRules.failed(here);
            if (!failed.isEmpty()) {
                crossed.put(station, failed);
            }
        });
        return crossed;
    }

    private List<Contest> contests(Contest contest, RegionCode place) {
        return ContestChoices.of(packs, place).stream()
                .filter(other ->
                        other.election().key().equals(contest.election().key()))
                .toList();
    }
}

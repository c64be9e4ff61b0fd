package id.suar.count.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.region.RegionCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Constituency Kutai Kartanegara 1 has seven seats: 700 votes and 100 make six seats (the sixth at 700/11 = 63.6)
/// and one; the seventh goes to 100 or to the seventh quotient of the first, 700/13 = 53.8.
class StandingsTest {

    private static final Map<String, Long> TOTALS = Map.of("01_c01", 400L, "01_c02", 300L, "02_c01", 100L);

    private final LoadedPacks packs = LoadedPacks.open(Path.of("absent"));

    @Test
    void aSeatThatPassesToAnotherParty() {
        Map<String, Long> lost = Map.of("02_c01", -47L);
        assertThat(kukar("02_c01", TOTALS, lost)).isEqualTo(Influence.YES);
        Map<String, Long> kept = Map.of("02_c01", -46L);
        assertThat(kukar("02_c01", TOTALS, kept)).isEqualTo(Influence.NO);
    }

    @Test
    void anOrderWithinAPartyIsOneToo() {
        assertThat(kukar("01_c02", TOTALS, Map.of("01_c02", 101L))).isEqualTo(Influence.YES);
        assertThat(kukar("01_c02", TOTALS, Map.of("01_c02", 99L))).isEqualTo(Influence.NO);
    }

    @Test
    void levelQuotientsAreDecidedByMoreThanVotes() {
        Map<String, Long> totals = Map.of("01_c01", 650L, "02_c01", 60L);
        assertThat(kukar("02_c01", totals, Map.of("02_c01", -10L))).isEqualTo(Influence.UNKNOWN);
    }

    /// Where only the party's total was compared, its seats may be known, and the order of its people is not.
    @Test
    void ofATotalOnlyTheSeatsAreKnown() {
        assertThat(kukar("02_b", TOTALS, Map.of("02_b", -47L))).isEqualTo(Influence.YES);
        assertThat(kukar("02_b", TOTALS, Map.of("02_b", -46L))).isEqualTo(Influence.UNKNOWN);
    }

    @Test
    void nothingIsSaidWithoutAllTotals() {
        Contest contest = contest("DPRD-KAB", "640206");
        var standings = new Standings(contest, RowGroups.of(contest.form()), Optional.empty(), Map.of("02_c01", -47L));
        assertThat(standings.of("02_c01")).isEqualTo(Influence.UNKNOWN);
    }

    /// Votes of the whole country say which parties have a share in seats of the DPR; and candidates of several
    /// constituencies are not each other's rivals.
    @Test
    void nothingIsSaidThatDependsOnWhatIsElsewhere() {
        assertThat(of(contest("DPR", "64"), "02_c01", TOTALS, Map.of("02_c01", -47L)))
                .isEqualTo(Influence.UNKNOWN);
        assertThat(of(contest("DPRD-KAB", "6402"), "01_c02", TOTALS, Map.of("01_c01", -101L, "01_c02", 101L)))
                .isEqualTo(Influence.UNKNOWN);
        Map<String, Long> within = Map.of("01_c01", -101L, "01_c02", 101L);
        assertThat(of(contest("DPR", "64"), "01_c02", TOTALS, within)).isEqualTo(Influence.YES);
    }

    private Influence kukar(String figure, Map<String, Long> totals, Map<String, Long> differences) {
        return of(contest("DPRD-KAB", "640206"), figure, totals, differences);
    }

    private static Influence of(
            Contest contest, String figure, Map<String, Long> totals, Map<String, Long> differences) {
        return new Standings(contest, RowGroups.of(contest.form()), Optional.of(totals), differences).of(figure);
    }

    private Contest contest(String key, String place) {
        return packs.contest(key, new RegionCode(place)).orElseThrow();
    }
}

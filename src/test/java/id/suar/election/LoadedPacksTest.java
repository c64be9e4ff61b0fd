package id.suar.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadedPacksTest {

    private static final Path SHARED = Path.of(System.getProperty("suar.shared", "../shared"));
    private static final RegionCode KUKAR = new RegionCode("6402");

    @TempDir
    Path folder;

    private final Packs packs = LoadedPacks.open(Path.of("absent"));

    @Test
    void listsExactlyTheStationsOfKukarIn2024() throws Exception {
        Path file = SHARED.resolve("data/counts/kukar-ppwp-2024.csv");
        assumeThat(file).exists();
        List<String> lines = Files.readAllLines(file);
        var codes = lines.stream()
                .skip(1)
                .map(line -> line.substring(0, 13))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).hasSize(2_269);
        Contest ppwp = packs.contest("PPWP", KUKAR).orElseThrow();
        var listed = codes.stream()
                .map(code -> new TpsCode(code).village())
                .distinct()
                .flatMap(village -> stations(ppwp, village).stream())
                .map(TpsCode::digits)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(codes);
    }

    private List<TpsCode> stations(Contest contest, RegionCode village) {
        return ((Listing.Listed) packs.stations(contest, village)).stations();
    }

    @Test
    void knowsTheContestsOfKukar() {
        Contest ppwp = packs.contest("PPWP", KUKAR).orElseThrow();
        assertThat(ppwp.id()).isEqualTo("PEMILU-2024/PPWP");
        assertThat(ppwp.candidates()).hasSize(3);
        assertThat(ppwp.regime()).isEqualTo(Regime.PEMILU);
        Contest regent = packs.contest("KWK-BUPATI", KUKAR).orElseThrow();
        assertThat(regent.election().key()).isEqualTo("PILKADA-2024");
        assertThat(regent.candidates().getFirst().name()).isEqualTo("Edi Damansyah – Rendi Solihin");
        assertThat(regent.labels().get("b2").id()).contains("DPPh");
        assertThat(packs.contest("PSU-KUKAR-2025", "KWK-BUPATI", KUKAR)
                        .orElseThrow()
                        .candidates()
                        .getFirst()
                        .name())
                .isEqualTo("Aulia Rahman Basri – Rendi Solihin");
        assertThat(packs.contest("KWK-GUBERNUR", new RegionCode("6471"))
                        .orElseThrow()
                        .candidates())
                .hasSize(2);
    }

    @Test
    void coversPlacesThatNoPackNamesTheCandidatesOf() {
        assertThat(packs.contest("PPWP", new RegionCode("3171")).orElseThrow().listed())
                .isTrue();
        Contest elsewhere = packs.contest("KWK-BUPATI", new RegionCode("3204")).orElseThrow();
        assertThat(elsewhere.listed()).isFalse();
        assertThat(elsewhere.covers(KUKAR)).isFalse();
        assertThat(elsewhere.form(5).figures()).contains("v05").doesNotContain("v06");
        assertThat(packs.contest("BUKAN-ADA", KUKAR)).isEmpty();
    }

    /// Kutai Kartanegara votes for its council in six constituencies, and for all of them at its desk.
    @Test
    void joinsTheConstituenciesOfAPlace() {
        Contest tenggarong =
                packs.contest("DPRD-KAB", new RegionCode("6402061001")).orElseThrow();
        assertThat(tenggarong.constituency()).contains("Kutai Kartanegara 1");
        assertThat(tenggarong.form().parties())
                .hasSize(18)
                .allMatch(party -> party.candidates().size() == 7);
        assertThat(tenggarong.form().votes()).contains("01_b", "17_b", "24_b").doesNotContain("18_b");

        Contest all = packs.contest("DPRD-KAB", KUKAR).orElseThrow();
        assertThat(all.constituency()).isEmpty();
        assertThat(all.covers(new RegionCode("6402201001"))).isTrue();
        assertThat(all.form().parties()).allMatch(party -> party.candidates().size() == 9);

        Contest elsewhere = packs.contest("DPRD-KAB", new RegionCode("3204")).orElseThrow();
        assertThat(elsewhere.party(1).orElseThrow().brief()).isEqualTo("PKB");
        assertThat(elsewhere.form().parties())
                .allMatch(party -> party.candidates().size() == 12);
    }

    @Test
    void everyDistrictOfKukarLiesInOneConstituency() {
        List<Contest> council = packs.contests().stream()
                .filter(contest -> contest.key().equals("DPRD-KAB"))
                .toList();
        assertThat(council).hasSize(6);
        for (int district = 1; district <= 20; district++) {
            var code = new RegionCode("6402%02d".formatted(district));
            assertThat(council.stream().filter(contest -> contest.covers(code)))
                    .as("%s", code)
                    .hasSize(1);
        }
        assertThat(council.stream().mapToInt(Contest::rows).sum()).isEqualTo(45);
    }

    @Test
    void aShapeComesBack() {
        for (String shape : List.of("1-17:8 24:8", "3:0", "1:2 2-4:12 99:40")) {
            assertThat(Ballot.of(FormLayout.PARTIES, shape).shape()).isEqualTo(shape);
        }
        for (String hostile : List.of("", "0:3", "1-99:3", "5:41", "100:1", "1:2,2:3", "1-2-3:4", "-1:2")) {
            assertThatThrownBy(() -> Ballot.of(FormLayout.PARTIES, hostile))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void tellsAnUnknownListFromAnEmptyOne() {
        Contest regent = packs.contest("KWK-BUPATI", KUKAR).orElseThrow();
        assertThat(packs.stations(regent, new RegionCode("6402012001"))).isInstanceOf(Listing.Unknown.class);
    }

    @Test
    void takesLegalNumbersInForceOnTheVotingDay() {
        assertThat(packs.contest("PPWP", KUKAR).orElseThrow().election().parameter("dpt_cap"))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("300"));
        assertThat(packs.contest("KWK-BUPATI", KUKAR).orElseThrow().election().parameter("reserve"))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("0.025"));
        assertThat(packs.contest("PPWP", KUKAR).orElseThrow().election().parameter("absent"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DPR, 64, 8", "DPD, 64, 4", "DPRD-PROV, 6402, 11",
        "DPRD-KAB, 640206, 7", "DPRD-KAB, 640207, 9", "DPRD-KAB, 640204, 7",
        "DPRD-KAB, 640213, 6", "DPRD-KAB, 640202, 9", "DPRD-KAB, 640201, 7"
    })
    void knowsHowManyAreElected(String contest, String place, int seats) {
        assertThat(packs.contest(contest, new RegionCode(place)).orElseThrow().seats())
                .hasValue(seats);
    }

    /// Several constituencies have no seats in common, and a president has none at all.
    @Test
    void saysNothingOfSeatsWhereNobodyKnowsThem() {
        assertThat(packs.contest("DPRD-KAB", KUKAR).orElseThrow().seats()).isEmpty();
        assertThat(packs.contest("PPWP", KUKAR).orElseThrow().seats()).isEmpty();
    }

    @Test
    void ordersTheFiguresAsThePaperDoes() {
        assertThat(FormLayout.pairs(2).figures())
                .startsWith("dpt_l", "dpt_p", "dpt_j", "b1_l")
                .endsWith("v01", "v02", "va", "vb", "vc")
                .hasSize(27);
    }

    @Test
    void takesALaterPackFromTheDataFolder() throws Exception {
        String newer = """
                {"version": 2, "election": {"key": "PEMILU-2029", "name": {"id": "Pemilu 2029", "en": "Election 2029"},
                 "regime": "PEMILU", "votingDay": "2029-02-14"},
                 "contests": [{"key": "PPWP", "name": {"id": "Presiden", "en": "President"}, "layout": "pairs/1",
                   "candidates": [{"number": 1, "names": ["A"]}], "future": true}]}""";
        Files.writeString(folder.resolve("pemilu-2029.json"), newer);

        Contest contest = LoadedPacks.open(folder).contest("PPWP", KUKAR).orElseThrow();

        assertThat(contest.election().key()).isEqualTo("PEMILU-2029");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                              | line 1
            {"version": 1}                                                 | election: is missing
            {"version": "x", "election": ELECTION}                         | .version
            {"version": 1, "election": ELECTION, "contests": [{"key": "X", "name": NAME, "layout": "round/9"}]} | contests[0].layout
            {"version": 1, "election": ELECTION, "contests": [{"key": "X", "name": NAME, "layout": "pairs/1", "candidates": [{"number": 2, "names": []}]}]} | contests[0].candidates[0]
            {"version": 1, "election": ELECTION, "contests": [{"key": "X", "name": NAME, "layout": "pairs/1", "seats": 0}]} | contests[0].seats
            {"version": 1, "election": ELECTION, "contests": [{"key": "X", "name": NAME, "layout": "pairs/1", "seats": 121}]} | contests[0].seats
            {"version": 1, "election": ELECTION, "stations": {"64": {"ordinary": 1}}} | stations.64
            {"version": 1, "election": ELECTION, "stations": {"6402012001": {"ordinary": 1, "special": [5]}}} | stations.6402012001.special
            """)
    void refusesABrokenPackWithItsPlace(String json, String place) throws Exception {
        String name = "{\"id\": \"n\", \"en\": \"n\"}";
        String election =
                "{\"key\": \"K\", \"name\": " + name + ", \"regime\": \"PEMILU\", \"votingDay\": \"2024-02-14\"}";
        Files.writeString(
                folder.resolve("broken.json"),
                json.replace("ELECTION", election).replace("NAME", name));

        assertThatThrownBy(() -> LoadedPacks.open(folder))
                .isInstanceOf(MalformedPack.class)
                .hasMessageContaining("broken: ")
                .hasMessageContaining(place);
    }
}

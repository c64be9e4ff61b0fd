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

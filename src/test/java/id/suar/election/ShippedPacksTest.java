package id.suar.election;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.region.BundledRegions;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What ships, against facts typed in from the decisions of KPU and its candidate lists.
class ShippedPacksTest {

    private static final RegionCode KUKAR = new RegionCode("6402");

    private final Packs packs = LoadedPacks.open(Path.of("absent"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PEMILU-2024    | PPWP         | 2024-02-14 | 1 | Anies Rasyid Baswedan   | A. Muhaimin Iskandar
            PEMILU-2024    | PPWP         | 2024-02-14 | 2 | Prabowo Subianto        | Gibran Rakabuming Raka
            PEMILU-2024    | PPWP         | 2024-02-14 | 3 | Ganjar Pranowo          | Moh. Mahfud MD
            PILKADA-2024   | KWK-GUBERNUR | 2024-11-27 | 1 | Isran Noor              | Hadi Mulyadi
            PILKADA-2024   | KWK-GUBERNUR | 2024-11-27 | 2 | Rudy Mas'ud             | Seno Aji
            PILKADA-2024   | KWK-BUPATI   | 2024-11-27 | 1 | Edi Damansyah           | Rendi Solihin
            PILKADA-2024   | KWK-BUPATI   | 2024-11-27 | 2 | Awang Yacoub Luthman    | Akhmad Zais
            PILKADA-2024   | KWK-BUPATI   | 2024-11-27 | 3 | Dendi Suryadi           | Alif Turiadi
            PSU-KUKAR-2025 | KWK-BUPATI   | 2025-04-19 | 1 | Aulia Rahman Basri      | Rendi Solihin
            PSU-KUKAR-2025 | KWK-BUPATI   | 2025-04-19 | 2 | Awang Yacoub Luthman    | Akhmad Zais
            PSU-KUKAR-2025 | KWK-BUPATI   | 2025-04-19 | 3 | Dendi Suryadi           | Alif Turiadi
            """)
    void nameThePairsByTheirNumbers(String election, String key, String day, int number, String first, String second) {
        Contest contest = packs.contest(election, key, KUKAR).orElseThrow();

        assertThat(contest.candidate(number).orElseThrow().names()).containsExactly(first, second);
        assertThat(contest.election().votingDay()).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource({
        "PEMILU-2024,PPWP,3",
        "PILKADA-2024,KWK-GUBERNUR,2",
        "PILKADA-2024,KWK-BUPATI,3",
        "PSU-KUKAR-2025,KWK-BUPATI,3"
    })
    void nameNoOthers(String election, String key, int pairs) {
        assertThat(packs.contest(election, key, KUKAR).orElseThrow().candidates())
                .hasSize(pairs);
    }

    /// Counted from KPU's list of the general election of 2024.
    @ParameterizedTest
    @CsvSource({
        "640201,57",
        "640202,165",
        "640203,241",
        "640204,116",
        "640205,146",
        "640206,369",
        "640207,117",
        "640208,62",
        "640209,41",
        "640210,80",
        "640211,130",
        "640212,49",
        "640213,105",
        "640214,109",
        "640215,56",
        "640216,193",
        "640217,78",
        "640218,28",
        "640219,41",
        "640220,86"
    })
    void listTheStationsOfEachDistrict(String district, int stations) {
        assertThat(stations(new RegionCode(district))).hasSize(stations);
    }

    @Test
    void listTwoThousandTwoHundredAndSixtyNineStationsFiveOfThemSpecial() {
        List<TpsCode> all = new BundledRegions()
                .children(KUKAR).stream()
                        .flatMap(district -> stations(district.code()).stream())
                        .toList();

        assertThat(all).hasSize(2_269).doesNotHaveDuplicates();
        assertThat(all.stream().filter(TpsCode::isSpecial).map(TpsCode::digits))
                .containsExactly("6402061002901", "6402061002902", "6402061002903", "6402061002904", "6402061005901");
    }

    /// The ballots of a repeat vote are a special print: the reserve of an ordinary one says nothing of them.
    @Test
    void knowNoReserveOfBallotsForARepeatVote() {
        assertThat(packs.contest("PSU-KUKAR-2025", "KWK-BUPATI", KUKAR)
                        .orElseThrow()
                        .election()
                        .parameter("reserve"))
                .isEmpty();
        assertThat(packs.contest("PILKADA-2024", "KWK-BUPATI", KUKAR)
                        .orElseThrow()
                        .election()
                        .parameter("reserve"))
                .isPresent();
    }

    private List<TpsCode> stations(RegionCode district) {
        Contest contest = packs.contest("PPWP", KUKAR).orElseThrow();
        return new BundledRegions()
                .children(district).stream()
                        .map(Region::code)
                        .map(village -> packs.stations(contest, village))
                        .flatMap(listing -> ((Listing.Listed) listing).stations().stream())
                        .toList();
    }
}

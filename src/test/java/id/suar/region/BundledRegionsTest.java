package id.suar.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledRegionsTest {

    private static final Path SHARED = Path.of(System.getProperty("suar.shared", "../shared"));
    private static final RegionCode KUKAR = new RegionCode("6402");

    private final Regions regions = new BundledRegions();

    @Test
    void knowsEveryVillageOfKukarByTheSameName() throws IOException {
        Path file = SHARED.resolve("data/regions/kukar.csv");
        assumeThat(file).exists();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(238);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            assertThat(regions.find(new RegionCode(cells[0])).map(Region::name)).contains(cells[1]);
            assertThat(regions.find(new RegionCode(cells[3])).map(Region::name)).contains(cells[4]);
        }
    }

    @Test
    void writesNamesAsCountFilesDo() throws IOException {
        Path file = SHARED.resolve("data/counts/kukar-ppwp-2024.csv");
        assumeThat(file).exists();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            assertThat(regions.find(new RegionCode(cells[1])).orElseThrow().slug())
                    .isEqualTo(cells[2]);
            assertThat(regions.find(new RegionCode(cells[3])).orElseThrow().slug())
                    .isEqualTo(cells[4]);
        }
    }

    @Test
    void knowsAllOfIndonesia() {
        assertThat(regions.provinces()).hasSize(38);
        assertThat(regions.children(new RegionCode("31"))).hasSize(6);
        assertThat(regions.children(KUKAR)).hasSize(20);
        assertThat(regions.path(new RegionCode("6402012001"))).startsWith("Perian, Muara Muntai, ");
    }

    /// Kepmendagri 300.2.2-2138/2025 and the numbers of its edition.
    @Test
    void knowsEachOfThemAndThatItLiesInAnother() {
        var numbers = new EnumMap<Level, Integer>(Level.class);
        List<Region> wider = regions.provinces();
        for (Level level : Level.values()) {
            numbers.put(level, wider.size());
            assertThat(wider).allMatch(region -> region.level() == level && !region.former());
            assertThat(wider).doesNotHaveDuplicates();
            wider = level == Level.VILLAGE
                    ? List.of()
                    : wider.stream()
                            .flatMap(region -> regions.children(region.code()).stream())
                            .toList();
        }
        assertThat(numbers)
                .isEqualTo(
                        Map.of(Level.PROVINCE, 38, Level.REGENCY, 514, Level.DISTRICT, 7_285, Level.VILLAGE, 83_762));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            640219, Kota Bangun Darat
            640220, Samboja Barat
            3171, Kota Administrasi Jakarta Pusat
            9671, Kota Sorong
            9601391010, Klaru
            9601132011, Malamay
            9671051010, Matalamagi
            9201391010, Klaru
            """)
    void knowsCodesOfTheElectionsOwnDay(String code, String name) {
        assertThat(regions.find(new RegionCode(code))).map(Region::name).contains(name);
        RegionCode parent = new RegionCode(code).parent().orElseThrow();
        assertThat(regions.find(parent)).isPresent();
    }

    @Test
    void keepsCodesThatWereRenumberedSince() {
        assertThat(regions.find(new RegionCode("920101"))).get().matches(Region::former);
        assertThat(regions.find(new RegionCode("3602162018"))).get().matches(Region::former);
        assertThat(regions.children(new RegionCode("9201"))).noneMatch(Region::former);
        assertThat(regions.find(new RegionCode("9999"))).isEmpty();
    }

    @Test
    void findsWhatPeopleTypeWhateverTheSpelling() {
        assertThat(regions.search("Muara Tuboq", KUKAR, 5))
                .extracting(Region::name)
                .contains("Muara Tubo");
        assertThat(regions.search("sanga-sanga", KUKAR, 5))
                .extracting(Region::name)
                .contains("Sanga Sanga");
        assertThat(regions.search("enggelam", KUKAR, 5))
                .extracting(Region::name)
                .startsWith("Enggelam");
        assertThat(regions.search("64.02.18", KUKAR, 50))
                .extracting(r -> r.code().digits())
                .startsWith("640218");
        assertThat(regions.search("perian", new RegionCode("640202"), 5)).isEmpty();
    }

    @Test
    void tellsTheZoneOfAPlace() {
        assertThat(Zones.of(KUKAR)).isEqualTo(Zones.WITA);
        assertThat(Zones.of(new RegionCode("31"))).isEqualTo(Zones.WIB);
        assertThat(Zones.of(new RegionCode("61"))).isEqualTo(Zones.WIB);
        assertThat(Zones.of(new RegionCode("9103"))).isEqualTo(Zones.WIT);
        assertThat(Zones.WITA.id().getId()).isEqualTo("Asia/Makassar");
    }
}

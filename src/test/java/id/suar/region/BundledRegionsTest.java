package id.suar.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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

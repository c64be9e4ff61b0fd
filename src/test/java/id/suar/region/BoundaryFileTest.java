package id.suar.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryFileTest {

    private static final RegionCode KUKAR = new RegionCode("6402");
    private static final RegionCode PERIAN = new RegionCode("6402012001");
    private static final String SQUARE = "[[116.0,-0.5],[116.1,-0.5],[116.1,-0.6],[116.0,-0.5]]";

    @TempDir
    Path folder;

    @Test
    void findsVillagesByWhateverPropertyHoldsTheirCode() throws IOException {
        for (String property : new String[] {"code", "KODE_DESA", "kd_desa", "village_code", "ADM4_PCODE"}) {
            Boundaries read = read("{\"" + property + "\":\"64.02.01.2001\"}", "Polygon", "[" + SQUARE + "]");
            assertThat(read.outlines().get(PERIAN).points()).as(property).isEqualTo(4);
        }
        assertThat(read("{\"ADM4_PCODE\":\"ID6402012001\"}", "Polygon", "[" + SQUARE + "]")
                        .outlines())
                .containsKey(PERIAN);
        assertThat(read("{\"kode\":6402012001}", "MultiPolygon", "[[" + SQUARE + "],[" + SQUARE + "," + SQUARE + "]]")
                        .outlines()
                        .get(PERIAN)
                        .rings())
                .hasSize(3);
    }

    @Test
    void theFeaturesOwnIdWillDoAndHeightsAreLeftOut() throws IOException {
        String feature = "{\"type\":\"Feature\",\"geometry\":{\"coordinates\":[[[116,0,55],[117,0,55],[117,1,55]]],"
                + "\"type\":\"Polygon\"},\"properties\":null,\"id\":\"6402012001\"}";
        assertThat(outlines("{\"features\":[" + feature + "]}")
                        .outlines()
                        .get(PERIAN)
                        .rings())
                .singleElement()
                .isEqualTo(new double[] {116, 0, 117, 0, 117, 1});
    }

    @Test
    void whatIsNotOfTheScopeIsCountedAndNotKept() throws IOException {
        String features = feature("{\"code\":\"6402012001\"}") + "," + feature("{\"code\":\"6403012001\"}") + ","
                + feature("{\"code\":\"640201\"}") + "," + feature("{\"name\":\"Perian\"}");
        Boundaries read = outlines("{\"features\":[" + features + "]}");
        assertThat(read.outlines()).containsOnlyKeys(PERIAN);
        assertThat(read.strange()).isEqualTo(3);
        assertThat(fault("{\"features\":[" + feature("{\"code\":\"1101012001\"}") + "]}"))
                .isEqualTo(new BoundaryFault.NothingHere(1));
    }

    @Test
    void whatIsNoGeoJsonIsRefusedWithItsLine() throws IOException {
        for (String text : new String[] {
            "",
            "[]",
            "{}",
            "{\"features\":{}}",
            "{\"features\":[1]}",
            "{\"features\":[",
            "{\"features\":[" + feature("{\"code\":\"6402012001\"}"),
            "{\"features\":[{\"geometry\":{\"coordinates\":[[[1,\"x\"],[2,3],[3,4]]]}}]}",
            "{\"features\":[{\"geometry\":{\"coordinates\":[[[181,0],[2,3],[3,4]]]}}]}",
            "{\"features\":[{\"geometry\":{\"coordinates\":[[[NaN,0],[2,3],[3,4]]]}}]}",
            "{\"features\":[{\"geometry\":{\"coordinates\":[[[1],[2,3],[3,4]]]}}]}",
            "{\"features\":[{\"geometry\":{\"coordinates\":" + "[".repeat(1_000) + "}}]}",
            "\u0000\u0001\u0002"
        }) {
            assertThat(fault(text)).as(text).isInstanceOf(BoundaryFault.NotGeoJson.class);
        }
        assertThat(fault("{\n\"features\":[\n{\"geometry\":\n{\"coordinates\":[[[1,99]]]}}]}"))
                .isEqualTo(new BoundaryFault.NotGeoJson("99.0°", 4));
        assertThat(BoundaryFile.read(folder.resolve("absent.geojson"), KUKAR))
                .isInstanceOf(BoundaryReading.Refused.class);
    }

    @Test
    void pointsAreCountedBeforeTheyFillTheMemory() throws IOException {
        Path file = folder.resolve("many.geojson");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"features\":[{\"geometry\":{\"coordinates\":[[[0,0]");
            for (int i = 0; i <= BoundaryFile.MAX_POINTS; i++) {
                out.write(",[0,0]");
            }
            out.write("]]}}]}");
        }
        assertThat(BoundaryFile.read(file, KUKAR))
                .isEqualTo(new BoundaryReading.Refused(
                        "many.geojson", new BoundaryFault.TooManyPoints(BoundaryFile.MAX_POINTS)));
    }

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        byte[] whole = ("{\"features\":[" + feature("{\"code\":\"6402012001\"}") + "]}").getBytes();
        var random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Path file = Files.write(folder.resolve("damaged.geojson"), damaged);
            assertThat(BoundaryFile.read(file, KUKAR)).isNotNull();
        }
    }

    @Test
    void readsTheVillagesOfARegency() {
        Path real = Path.of(System.getProperty("suar.shared", "../shared"), "data/regions/64.02-villages.geojson");
        assumeThat(real).exists();
        var read = (BoundaryReading.Read) BoundaryFile.read(real, KUKAR);
        assertThat(read.boundaries().outlines()).hasSize(237);
        assertThat(read.boundaries().outlines().values().stream()
                        .mapToInt(Outline::points)
                        .sum())
                .isEqualTo(41_998);
        assertThat(read.boundaries().strange()).isZero();
    }

    private static String feature(String properties) {
        return "{\"type\":\"Feature\",\"properties\":" + properties
                + ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "]}}";
    }

    private Boundaries read(String properties, String type, String coordinates) throws IOException {
        return outlines("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":" + properties
                + ",\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}]}");
    }

    private Boundaries outlines(String text) throws IOException {
        return ((BoundaryReading.Read) reading(text)).boundaries();
    }

    private BoundaryFault fault(String text) throws IOException {
        return ((BoundaryReading.Refused) reading(text)).fault();
    }

    private BoundaryReading reading(String text) throws IOException {
        return BoundaryFile.read(Files.writeString(folder.resolve("file.geojson"), text), KUKAR);
    }
}

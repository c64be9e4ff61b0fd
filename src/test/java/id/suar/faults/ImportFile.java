package id.suar.faults;

import id.suar.count.MadeUpSheets;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Files of president forms for `suar count import`, each of stations that no file before had.
final class ImportFile {

    private static final List<TpsCode> STATIONS =
            MadeUpSheets.stations(new BundledRegions(), new RegionCode("6402"), 20);

    private final Path folder;
    private final Random random;
    private int used;

    ImportFile(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    Path next(int sheets) throws IOException {
        List<String> lines = new ArrayList<>(List.of("kode_tps,paslon1,paslon2,paslon3,suara_sah,suara_tidak_sah"));
        for (TpsCode station : STATIONS.subList(used, used + sheets)) {
            int[] votes = random.ints(3, 0, 120).toArray();
            lines.add("%s,%d,%d,%d,%d,%d"
                    .formatted(
                            station.digits(),
                            votes[0],
                            votes[1],
                            votes[2],
                            votes[0] + votes[1] + votes[2],
                            random.nextInt(9)));
        }
        Path file = Files.write(folder.resolve("forms-" + used + ".csv"), lines);
        used += sheets;
        return file;
    }
}

package id.suar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Count files as they come: mostly sound, some wrong, some blank, some at special places.
final class MadeCounts {

    private static final List<String> TRIPLES = List.of("dpt", "pengguna_dpt", "dptb", "dpk", "pengguna");

    private final Random random;
    private final int pairs;
    private final List<String> columns = new ArrayList<>();

    MadeCounts(long seed, int pairs) {
        this.random = new Random(seed);
        this.pairs = pairs;
        columns.addAll(List.of("kode_tps", "kec_kode", "kec", "desa_kode", "desa", "tps"));
        IntStream.rangeClosed(1, pairs).forEach(number -> columns.add("paslon" + number));
        TRIPLES.forEach(row -> columns.addAll(List.of(row + "_j", row + "_l", row + "_p")));
        columns.addAll(List.of("suara_sah", "suara_tidak_sah", "suara_total", "ts"));
        columns.addAll(List.of("ss_terima", "ss_guna", "ss_rusak", "ss_sisa"));
        columns.addAll(List.of("disabilitas_l", "disabilitas_p", "disabilitas_j"));
    }

    /// Header and rows, sorted by station.
    ///
    /// @param village where they are: code, name as files write it, district's name as files write it
    List<String> file(String village, String name, String district, int stations) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        for (int number = 1; number <= stations; number++) {
            int one = number <= stations - 20 ? number : 901 + number - (stations - 20);
            String place = "%s%03d,%s,%s,%s,%s,%03d,"
                    .formatted(village, one, village.substring(0, 6), district, village, name, one);
            lines.add(place + figures());
        }
        return lines;
    }

    private String figures() {
        int[] list = {random.nextInt(170), random.nextInt(170)};
        int[] came = {random.nextInt(list[0] + 1), random.nextInt(list[1] + 1)};
        int[] moved = {random.nextInt(3), random.nextInt(3)};
        int[] card = {random.nextInt(4), random.nextInt(4)};
        int[] users = {came[0] + moved[0] + card[0], came[1] + moved[1] + card[1]};
        int all = users[0] + users[1];
        int invalid = Math.min(all, random.nextInt(12));
        List<Integer> cells = new ArrayList<>();
        int left = all - invalid;
        for (int pair = 1; pair <= pairs; pair++) {
            int votes = pair == pairs ? left : random.nextInt(left + 1);
            cells.add(votes);
            left -= votes;
        }
        for (int[] row : List.of(list, came, moved, card, users)) {
            cells.addAll(List.of(row[0] + row[1], row[0], row[1]));
        }
        cells.addAll(List.of(all - invalid, invalid, all));
        int sent = list[0] + list[1] + (int) Math.ceil((list[0] + list[1]) / 50.0);
        cells.addAll(List.of(sent, all, 1, Math.max(0, sent - all - 1)));
        cells.addAll(List.of(random.nextInt(2), random.nextInt(2), random.nextInt(3)));
        return written(cells);
    }

    /// One file in three has a wrong figure or two, one in six lacks some.
    private String written(List<Integer> cells) {
        List<String> texts = cells.stream().map(String::valueOf).collect(Collectors.toCollection(ArrayList::new));
        int mood = random.nextInt(6);
        for (int i = 0; mood < 3 && i < 1 + random.nextInt(3); i++) {
            texts.set(random.nextInt(texts.size()), mood < 2 ? "" + random.nextInt(400) : "");
        }
        texts.add(pairs + 18, random.nextBoolean() ? "2024-02-14 19:42:00" : "");
        return String.join(",", texts);
    }
}

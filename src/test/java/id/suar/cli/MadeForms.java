package id.suar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Files of every kind of form, made from the contract's words alone: no code of ours knows how they come about.
final class MadeForms {

    private static final String VOTERS = "dpt_j,dpt_l,dpt_p,pengguna_dpt_j,pengguna_dpt_l,pengguna_dpt_p,dptb_j,dptb_l,"
            + "dptb_p,dpk_j,dpk_l,dpk_p,pengguna_j,pengguna_l,pengguna_p,suara_sah,suara_tidak_sah,suara_total,ts";
    private static final String BALLOTS =
            "ss_terima,ss_guna,ss_rusak,ss_sisa,disabilitas_l,disabilitas_p,disabilitas_j";

    private final Random random;
    private final List<String> votes;

    MadeForms(long seed, List<String> votes) {
        this.random = new Random(seed);
        this.votes = votes;
    }

    static List<String> pairs(int count) {
        return numbered("paslon", count);
    }

    static List<String> persons(int count) {
        return numbered("calon", count);
    }

    private static List<String> numbered(String word, int count) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            columns.add(word + i);
        }
        return columns;
    }

    /// @param candidates how many candidates each party has
    static List<String> parties(List<Integer> numbers, int candidates) {
        List<String> columns = new ArrayList<>();
        for (int party : numbers) {
            for (int row = 0; row <= candidates; row++) {
                columns.add("partai" + party + "_" + row);
            }
            columns.add("partai" + party + "_j");
        }
        return columns;
    }

    /// Header and rows, sorted by station.
    List<String> file(String village, String name, String district, int stations) {
        String votesHere = String.join(",", votes);
        List<String> lines = new ArrayList<>();
        lines.add("kode_tps,kec_kode,kec,desa_kode,desa,tps," + votesHere + "," + VOTERS + "," + BALLOTS);
        for (int number = 1; number <= stations; number++) {
            var line = new StringBuilder("%s%03d,%s,%s,%s,%s,%03d"
                    .formatted(village, number, village.substring(0, 6), district, village, name, number));
            for (int i = 0; i < votes.size() + 18; i++) {
                line.append(',').append(cell());
            }
            line.append(random.nextInt(3) == 0 ? "," : ",2024-02-14 21:05:00");
            for (int i = 0; i < 7; i++) {
                line.append(',').append(cell());
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /// Most are figures, some are blank, a few are as large as can be.
    private String cell() {
        int mood = random.nextInt(12);
        return mood == 0 ? "" : mood == 1 ? "0" : mood == 2 ? "9999" : String.valueOf(random.nextInt(400));
    }
}

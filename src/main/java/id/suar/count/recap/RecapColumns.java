package id.suar.count.recap;

import id.suar.election.Contest;
import id.suar.election.FormLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The columns of recapitulation files: those of count files, with the code of a station, a village or a
/// district.
public final class RecapColumns {

    static final String STATION = "kode_tps";
    static final String VILLAGE = "desa_kode";
    static final String DISTRICT = "kec_kode";
    static final String NUMBER = "tps";

    private static final List<String> PLACE = List.of(STATION, DISTRICT, "kec", VILLAGE, "desa", NUMBER, "ts");
    private static final Pattern VOTES = Pattern.compile("paslon([1-9]\\d?)");
    private static final Map<String, String> FIGURES = figures();
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        FIGURES.forEach((column, figure) -> COLUMNS.put(figure, column));
    }

    private RecapColumns() {}

    static boolean known(String column) {
        return PLACE.contains(column) || figure(column).isPresent();
    }

    /// The figure that a column holds.
    static Optional<String> figure(String column) {
        Matcher votes = VOTES.matcher(column);
        return votes.matches()
                ? Optional.of(FormLayout.votes(Integer.parseInt(votes.group(1))))
                : Optional.ofNullable(FIGURES.get(column));
    }

    /// The column that holds a figure.
    public static String column(String figure) {
        return COLUMNS.getOrDefault(figure, "paslon" + figure.replaceFirst("v0?", ""));
    }

    /// The form that the columns of a file and the pack's own make; empty when they skip a number.
    static Optional<FormLayout> layout(Contest contest, List<String> columns) {
        List<String> votes =
                columns.stream().filter(name -> VOTES.matcher(name).matches()).toList();
        boolean whole = IntStream.rangeClosed(1, votes.size()).allMatch(n -> votes.contains("paslon" + n));
        return whole
                ? Optional.of(contest.form(
                        Math.max(1, Math.max(votes.size(), contest.candidates().size()))))
                : Optional.empty();
    }

    private static Map<String, String> figures() {
        Map<String, String> columns = new LinkedHashMap<>();
        Map.of("dpt", "dpt", "pengguna_dpt", "b1", "dptb", "b2", "dpk", "b3", "pengguna", "b4", "disabilitas", "dis")
                .forEach((column, row) -> List.of("_l", "_p", "_j").forEach(x -> columns.put(column + x, row + x)));
        columns.putAll(Map.of("suara_sah", "va", "suara_tidak_sah", "vb", "suara_total", "vc"));
        columns.putAll(Map.of("ss_terima", "s1", "ss_guna", "s2", "ss_rusak", "s3", "ss_sisa", "s4"));
        return columns;
    }
}

package id.suar.count;

import id.suar.election.FormLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The columns of count files: a stable contract, in the order in which they are written.
final class CountColumns {

    static final String STATION = "kode_tps";
    static final String DISTRICT_CODE = "kec_kode";
    static final String DISTRICT = "kec";
    static final String VILLAGE_CODE = "desa_kode";
    static final String VILLAGE = "desa";
    static final String NUMBER = "tps";
    static final String SEEN = "ts";

    static final List<String> PLACE = List.of(STATION, DISTRICT_CODE, DISTRICT, VILLAGE_CODE, VILLAGE, NUMBER);

    private static final Pattern VOTES = Pattern.compile("paslon([1-9]\\d?)");

    /// Column to figure, those of every file.
    private static final Map<String, String> ADMINISTRATION = administration();
    /// Column to figure, those that are written only where some sheet has them.
    private static final Map<String, String> OPTIONAL = optional();

    private CountColumns() {}

    static boolean known(String column) {
        return PLACE.contains(column) || column.equals(SEEN) || figure(column).isPresent();
    }

    /// The figure that a column holds.
    static Optional<String> figure(String column) {
        Matcher votes = VOTES.matcher(column);
        if (votes.matches()) {
            return Optional.of(FormLayout.votes(Integer.parseInt(votes.group(1))));
        }
        return Optional.ofNullable(ADMINISTRATION.getOrDefault(column, OPTIONAL.get(column)));
    }

    /// How many pairs the columns of a file name; empty when one is missing in between.
    static Optional<Integer> pairs(List<String> columns) {
        List<String> votes =
                columns.stream().filter(name -> VOTES.matcher(name).matches()).toList();
        boolean whole = IntStream.rangeClosed(1, votes.size()).allMatch(n -> votes.contains("paslon" + n));
        return whole ? Optional.of(votes.size()) : Optional.empty();
    }

    /// Columns that hold figures, in the order in which they are written, with their figures.
    ///
    /// @param everything those too that only some files have
    static Map<String, String> written(int pairs, boolean everything) {
        Map<String, String> columns = new LinkedHashMap<>();
        IntStream.rangeClosed(1, pairs).forEach(number -> columns.put("paslon" + number, FormLayout.votes(number)));
        columns.putAll(ADMINISTRATION);
        if (everything) {
            columns.putAll(OPTIONAL);
        }
        return columns;
    }

    static String[] optionalFigures() {
        return OPTIONAL.values().toArray(String[]::new);
    }

    private static Map<String, String> administration() {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("dpt", "dpt");
        rows.put("pengguna_dpt", "b1");
        rows.put("dptb", "b2");
        rows.put("dpk", "b3");
        rows.put("pengguna", "b4");
        rows.forEach((column, row) -> triple(columns, column, row, List.of("j", "l", "p")));
        columns.put("suara_sah", "va");
        columns.put("suara_tidak_sah", "vb");
        columns.put("suara_total", "vc");
        return columns;
    }

    private static Map<String, String> optional() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("ss_terima", "s1");
        columns.put("ss_guna", "s2");
        columns.put("ss_rusak", "s3");
        columns.put("ss_sisa", "s4");
        triple(columns, "disabilitas", "dis", List.of("l", "p", "j"));
        return columns;
    }

    private static void triple(Map<String, String> columns, String column, String row, List<String> order) {
        order.forEach(x -> columns.put(column + "_" + x, row + "_" + x));
    }

    static List<String> all(int pairs, boolean everything) {
        List<String> columns = new ArrayList<>(PLACE);
        List<String> figures = new ArrayList<>(written(pairs, false).keySet());
        columns.addAll(figures);
        columns.add(SEEN);
        if (everything) {
            columns.addAll(OPTIONAL.keySet());
        }
        return columns;
    }
}

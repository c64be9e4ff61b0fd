package id.suar.count.file;

import id.suar.election.Ballot;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.PartyRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The columns of count files: a stable contract, in the order in which they are written.
public final class CountColumns {

    public static final String STATION = "kode_tps";
    public static final String DISTRICT_CODE = "kec_kode";
    static final String DISTRICT = "kec";
    public static final String VILLAGE_CODE = "desa_kode";
    static final String VILLAGE = "desa";
    public static final String NUMBER = "tps";
    static final String SEEN = "ts";

    /// Of open data: how many other versions say something else, as far as nobody has settled that. It tells of the
    /// record and not of the paper: who reads a file in passes it over.
    static final String VERSIONS = "versi_lain";

    static final List<String> PLACE = List.of(STATION, DISTRICT_CODE, DISTRICT, VILLAGE_CODE, VILLAGE, NUMBER);

    private static final Pattern VOTES = Pattern.compile("(paslon|calon)([1-9]\\d?)");
    private static final Pattern PARTY = Pattern.compile("partai([1-9]\\d?)_(j|0|[1-9]\\d?)");

    private static final Pattern ROW = Pattern.compile("(\\d\\d)_(a1|b|c\\d\\d)");

    /// Column to figure, those of every file.
    private static final Map<String, String> ADMINISTRATION = administration();
    /// Column to figure, those that are written only where some sheet has them.
    private static final Map<String, String> OPTIONAL = optional();
    /// The same of rows that forms of 2020 have: voters of three lists, registered voters with disabilities.
    private static final Map<String, String> REGISTERED = registered();

    /// Figure to column.
    private static final Map<String, String> COLUMNS = columns();

    private CountColumns() {}

    public static boolean known(String column) {
        return beside(column) || figure(column).isPresent();
    }

    /// Whether a file of a form of this layout may have the column.
    public static boolean known(String column, String layout) {
        if (VOTES.matcher(column).matches()) {
            return FormLayout.isNumbered(layout) && column.startsWith(prefix(layout));
        }
        if (PARTY.matcher(column).matches()) {
            return layout.equals(FormLayout.PARTIES);
        }
        if (REGISTERED.containsKey(column)) {
            return layout.equals(FormLayout.PAIRS_2020);
        }
        return beside(column) || figure(column).isPresent();
    }

    /// What a file may say beside figures.
    static boolean beside(String column) {
        return PLACE.contains(column) || column.equals(SEEN) || column.equals(VERSIONS);
    }

    /// The figure that a column holds.
    public static Optional<String> figure(String column) {
        Matcher number = VOTES.matcher(column);
        if (number.matches()) {
            return Optional.of(FormLayout.votes(Integer.parseInt(number.group(2))));
        }
        Matcher party = PARTY.matcher(column);
        if (party.matches()) {
            String prefix = "%02d_".formatted(Integer.parseInt(party.group(1)));
            return Optional.of(
                    switch (party.group(2)) {
                        case "j" -> prefix + "b";
                        case "0" -> prefix + "a1";
                        default -> prefix + "c%02d".formatted(Integer.parseInt(party.group(2)));
                    });
        }
        return Optional.ofNullable(
                ADMINISTRATION.getOrDefault(column, OPTIONAL.getOrDefault(column, REGISTERED.get(column))));
    }

    /// The column that holds a figure.
    ///
    /// @param layout key of the form's layout
    public static String column(String layout, String figure) {
        if (figure.matches("v\\d\\d")) {
            return prefix(layout) + Integer.parseInt(figure.substring(1));
        }
        Matcher party = ROW.matcher(figure);
        if (party.matches()) {
            String row = party.group(2);
            String which = row.equals("b") ? "j" : row.equals("a1") ? "0" : "" + Integer.parseInt(row.substring(1));
            return "partai" + Integer.parseInt(party.group(1)) + "_" + which;
        }
        return COLUMNS.getOrDefault(figure, figure);
    }

    /// The form that the columns of a file make; empty when they skip a number, see [#gaps], or name votes of
    /// another kind of form. A file without anybody's votes is one of voters, ballots and totals.
    public static Optional<FormLayout> layout(Contest contest, List<String> columns) {
        String key = contest.layout();
        boolean others = columns.stream().anyMatch(column -> known(column) && !known(column, key));
        if (others || !gaps(key, columns).isEmpty()) {
            return Optional.empty();
        }
        if (!key.equals(FormLayout.PARTIES)) {
            int votes = (int) columns.stream()
                    .filter(name -> VOTES.matcher(name).matches())
                    .count();
            return Optional.of(FormLayout.of(new Ballot.Numbers(key, Math.max(1, votes))));
        }
        TreeMap<Integer, Integer> parties = parties(columns);
        boolean bounded = parties.size() <= Ballot.MAX_PARTIES
                && parties.values().stream().allMatch(count -> count <= Ballot.MAX_CANDIDATES);
        if (parties.isEmpty()) {
            return Optional.of(contest.named());
        }
        return bounded ? Optional.of(FormLayout.of(new Ballot.Parties(parties))) : Optional.empty();
    }

    /// Columns that a file skips: `paslon2` where it has `paslon3`.
    static List<String> gaps(String key, List<String> columns) {
        var there = Set.copyOf(columns);
        List<String> wanted = new ArrayList<>();
        int most = columns.stream()
                .map(VOTES::matcher)
                .filter(Matcher::matches)
                .mapToInt(votes -> Integer.parseInt(votes.group(2)))
                .max()
                .orElse(0);
        IntStream.rangeClosed(1, most).forEach(number -> wanted.add(prefix(key) + number));
        parties(columns)
                .forEach((party, count) -> IntStream.rangeClosed(1, count)
                        .forEach(candidate -> wanted.add("partai" + party + "_" + candidate)));
        return wanted.stream().filter(column -> !there.contains(column)).toList();
    }

    /// The highest number of a candidate that columns name, by party.
    private static TreeMap<Integer, Integer> parties(List<String> columns) {
        var candidates = new TreeMap<Integer, Integer>();
        for (String column : columns) {
            Matcher party = PARTY.matcher(column);
            if (party.matches()) {
                String row = party.group(2);
                int candidate = row.equals("j") ? 0 : Integer.parseInt(row);
                candidates.merge(Integer.parseInt(party.group(1)), candidate, Math::max);
            }
        }
        return candidates;
    }

    private static String prefix(String key) {
        return key.equals(FormLayout.PERSONS) ? "calon" : "paslon";
    }

    /// Columns that hold figures, in the order in which they are written, with their figures.
    ///
    /// @param everything those too that only some files have
    static Map<String, String> written(FormLayout layout, boolean everything) {
        Map<String, String> columns = new LinkedHashMap<>();
        IntStream.rangeClosed(1, layout.numbers())
                .forEach(number -> columns.put(prefix(layout.key()) + number, FormLayout.votes(number)));
        layout.parties().forEach(party -> party(columns, party));
        columns.putAll(ADMINISTRATION);
        if (everything) {
            columns.putAll(optional(layout));
        }
        return columns;
    }

    private static Map<String, String> optional(FormLayout layout) {
        Map<String, String> columns = new LinkedHashMap<>(OPTIONAL);
        if (layout.key().equals(FormLayout.PAIRS_2020)) {
            columns.putAll(REGISTERED);
        }
        return columns;
    }

    private static void party(Map<String, String> columns, PartyRows party) {
        String prefix = "partai" + party.number() + "_";
        int row = 0;
        for (String figure : party.parts()) {
            columns.put(prefix + row++, figure);
        }
        columns.put(prefix + "j", party.total());
    }

    static String[] optionalFigures(FormLayout layout) {
        return optional(layout).values().toArray(String[]::new);
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        ADMINISTRATION.forEach((column, figure) -> columns.put(figure, column));
        OPTIONAL.forEach((column, figure) -> columns.put(figure, column));
        REGISTERED.forEach((column, figure) -> columns.put(figure, column));
        return columns;
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

    private static Map<String, String> registered() {
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> order = List.of("l", "p", "j");
        triple(columns, "terdaftar_pindahan", "a2", order);
        triple(columns, "terdaftar_tambahan", "a3", order);
        triple(columns, "terdaftar_jumlah", "a4", order);
        triple(columns, "disabilitas_terdaftar", "disreg", order);
        return columns;
    }

    private static void triple(Map<String, String> columns, String column, String row, List<String> order) {
        order.forEach(x -> columns.put(column + "_" + x, row + "_" + x));
    }

    static List<String> all(FormLayout layout, boolean everything) {
        List<String> columns = new ArrayList<>(PLACE);
        List<String> figures = new ArrayList<>(written(layout, false).keySet());
        columns.addAll(figures);
        columns.add(SEEN);
        if (everything) {
            columns.addAll(optional(layout).keySet());
        }
        return columns;
    }
}

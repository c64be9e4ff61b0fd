package id.suar.count.file;

import id.suar.election.Candidate;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.Party;
import id.suar.election.Regime;
import id.suar.table.ColumnNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What people call the columns of counts in their own spreadsheets. A name that could mean two columns means
/// none: who maps them is asked, nothing is guessed.
public final class CountNames {

    private static final Map<String, List<String>> PLACES = places();
    private static final Map<String, List<String>> TOTALS = totals();
    private static final Map<String, List<String>> VOTERS = voters();

    /// Of men, women, both.
    private static final Map<String, List<String>> SEXES = Map.of(
            "l", List.of("l", "lk", "laki", "laki-laki", "pria"),
            "p", List.of("p", "pr", "perempuan", "wanita"),
            "j", List.of("j", "jml", "jumlah", "total", "l+p", "lp"));

    private final Contest contest;

    private CountNames(Contest contest) {
        this.contest = contest;
    }

    /// Of the columns of a contest's form.
    ///
    /// @param more rows that a file has and the pack does not know
    public static ColumnNames of(Contest contest, List<String> header) {
        var names = new CountNames(contest);
        List<String> named = header.stream()
                .filter(column -> CountColumns.known(column, contest.layout()))
                .toList();
        FormLayout layout = names.atLeast(header);
        Optional<FormLayout> wider = CountColumns.layout(contest, named);
        var gathering = new ColumnNames.Gathering();
        CountColumns.all(wider.map(layout::with).orElse(layout), true).forEach(column -> {
            if (names.elsewhere(column)) {
                gathering.exact(column, names.others(column));
            } else {
                gathering.column(column, names.others(column));
            }
        });
        named.stream()
                .filter(column -> !names.elsewhere(column))
                .forEach(column -> gathering.column(column, List.of()));
        return gathering.names();
    }

    /// The pack's form; or a longer one, when columns are numbered further than the pack goes.
    private FormLayout atLeast(List<String> header) {
        int most = header.stream()
                .map(ColumnNames::plain)
                .filter(name -> name.matches("(paslon|calon|pasangancalon|nourut|nomorurut)[1-9]\\d?"))
                .mapToInt(name -> Integer.parseInt(name.replaceAll("\\D", "")))
                .max()
                .orElse(0);
        return contest.hasParties() || most == 0 ? contest.form() : contest.form(most);
    }

    private List<String> others(String column) {
        return switch (Kind.of(column)) {
            case NUMBER -> numbered(Integer.parseInt(column.replaceAll("\\D", "")));
            case PARTY -> party(column);
            case TRIPLE -> triple(column);
            case OTHER -> PLACES.getOrDefault(column, TOTALS.getOrDefault(column, List.of()));
        };
    }

    private enum Kind {
        NUMBER,
        PARTY,
        TRIPLE,
        OTHER;

        static Kind of(String column) {
            if (column.matches("(paslon|calon)\\d+")) {
                return NUMBER;
            }
            if (column.startsWith("partai")) {
                return PARTY;
            }
            return column.matches(".*_[lpj]") ? TRIPLE : OTHER;
        }
    }

    private List<String> numbered(int number) {
        List<String> names = new ArrayList<>();
        for (String word : List.of(
                "paslon",
                "pasangan calon",
                "calon",
                "pasangan",
                "no urut",
                "nomor urut",
                "no",
                "suara paslon",
                "suara calon",
                "perolehan suara paslon",
                "perolehan suara calon",
                "perolehan paslon")) {
            names.add(word + " " + number);
        }
        contest.candidate(number).ifPresent(candidate -> names.addAll(called(candidate, number)));
        return names;
    }

    private static List<String> called(Candidate candidate, int number) {
        List<String> names = new ArrayList<>(candidate.aliases());
        names.add(candidate.name());
        names.addAll(candidate.names());
        names.add(String.join(" dan ", candidate.names()));
        List.copyOf(names).forEach(name -> names.add(number + " " + name));
        return names;
    }

    private List<String> party(String column) {
        int line = column.indexOf('_');
        int number = Integer.parseInt(column.substring("partai".length(), line));
        String row = column.substring(line + 1);
        List<String> called = new ArrayList<>(List.of("partai " + number));
        Optional<Party> party = contest.party(number);
        party.ifPresent(one -> called.addAll(List.of(one.brief(), one.name(), number + " " + one.brief())));
        List<String> names = new ArrayList<>();
        for (String name : called) {
            switch (row) {
                case "0" -> List.of("suara partai ", "suara ", "a1 ").forEach(word -> names.add(word + name));
                case "j" ->
                    List.of(
                                    "jumlah ",
                                    "total ",
                                    "jumlah suara ",
                                    "total suara ",
                                    "jumlah partai ",
                                    "suara partai dan calon ")
                            .forEach(word -> names.add(word + name));
                default ->
                    List.of(" ", " calon ", " caleg ", " no ", " no urut ")
                            .forEach(word -> names.add(name + word + row));
            }
        }
        if (row.matches("[1-9]\\d*")) {
            contest.candidate(number, Integer.parseInt(row)).ifPresent(candidate -> names.add(candidate.name()));
        }
        return names;
    }

    private List<String> triple(String column) {
        String row = column.substring(0, column.length() - 2);
        String sex = column.substring(column.length() - 1);
        boolean other = contest.regime().equals(Regime.PILKADA)
                && List.of("dptb", "dpk").contains(row);
        List<String> names = new ArrayList<>();
        for (String voters : elsewhere(column) ? pilkada(row) : VOTERS.getOrDefault(row, List.of())) {
            SEXES.get(sex)
                    .forEach(word ->
                            Stream.of(voters + " " + word, word + " " + voters).forEach(names::add));
            if (sex.equals("j")) {
                names.add(voters);
            }
        }
        return names;
    }

    /// `DPTb` is one list of voters at Pemilu and another at Pilkada, where our files keep its first meaning.
    private boolean elsewhere(String column) {
        return contest.regime().equals(Regime.PILKADA) && column.matches("(dptb|dpk)_[lpj]");
    }

    /// Only names that are clear.
    private static List<String> pilkada(String row) {
        return row.equals("dptb")
                ? List.of("dpph", "pengguna dpph", "pemilih pindahan", "pindahan")
                : List.of("pemilih tambahan", "pemilih ktp", "pengguna ktp");
    }

    private static Map<String, List<String>> places() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        places.put("kode_tps", List.of("id tps", "kd tps", "tps kode", "kode tempat pemungutan suara", "kode"));
        places.put("kec_kode", List.of("kode kec", "kode kecamatan", "id kecamatan", "kd kec"));
        places.put("kec", List.of("kecamatan", "nama kecamatan", "nama kec"));
        places.put(
                "desa_kode", List.of("kode desa", "kode kelurahan", "kode desa/kelurahan", "kode kel/desa", "kd desa"));
        places.put(
                "desa",
                List.of(
                        "kelurahan",
                        "desa/kelurahan",
                        "kelurahan/desa",
                        "kel/desa",
                        "desa/kel",
                        "nama desa",
                        "nama kelurahan",
                        "nama desa/kelurahan"));
        places.put("tps", List.of("no tps", "nomor tps", "nama tps"));
        places.put("ts", List.of("waktu", "waktu catat", "timestamp", "tanggal", "jam"));
        return places;
    }

    private static Map<String, List<String>> totals() {
        Map<String, List<String>> totals = new LinkedHashMap<>();
        totals.put("suara_sah", List.of("sah", "jumlah suara sah", "total suara sah", "jumlah sah", "jml suara sah"));
        totals.put(
                "suara_tidak_sah",
                List.of(
                        "tidak sah",
                        "jumlah suara tidak sah",
                        "total suara tidak sah",
                        "suara tdk sah",
                        "jml suara tidak sah"));
        totals.put(
                "suara_total",
                List.of(
                        "total suara",
                        "jumlah suara",
                        "suara sah dan tidak sah",
                        "jumlah suara sah dan tidak sah",
                        "jumlah seluruh suara",
                        "seluruh suara",
                        "suara sah + tidak sah"));
        totals.put(
                "ss_terima", List.of("surat suara diterima", "ss diterima", "surat suara yang diterima", "diterima"));
        totals.put(
                "ss_guna", List.of("surat suara digunakan", "ss digunakan", "surat suara yang digunakan", "digunakan"));
        totals.put(
                "ss_rusak",
                List.of(
                        "surat suara rusak",
                        "surat suara dikembalikan",
                        "rusak",
                        "rusak/keliru coblos",
                        "surat suara rusak/keliru coblos",
                        "ss rusak/keliru"));
        totals.put(
                "ss_sisa",
                List.of(
                        "surat suara tidak digunakan",
                        "sisa surat suara",
                        "surat suara sisa",
                        "ss tidak digunakan",
                        "tidak digunakan",
                        "sisa"));
        return totals;
    }

    private static Map<String, List<String>> voters() {
        Map<String, List<String>> voters = new LinkedHashMap<>();
        voters.put("dpt", List.of("dpt", "pemilih dpt", "pemilih dalam dpt", "data pemilih dpt"));
        voters.put(
                "pengguna_dpt",
                List.of("pengguna dpt", "pengguna hak pilih dpt", "pengguna hak pilih dalam dpt", "hadir dpt"));
        voters.put(
                "dptb", List.of("dptb", "pengguna dptb", "pengguna hak pilih dptb", "pengguna hak pilih dalam dptb"));
        voters.put("dpk", List.of("dpk", "pengguna dpk", "pengguna hak pilih dpk", "pengguna hak pilih dalam dpk"));
        voters.put("pengguna", List.of("pengguna", "pengguna hak pilih", "pemilih hadir", "jumlah pengguna hak pilih"));
        voters.put("disabilitas", List.of("disabilitas", "pemilih disabilitas", "pengguna disabilitas"));
        return voters;
    }
}

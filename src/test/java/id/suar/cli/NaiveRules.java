package id.suar.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules of a count once more, straight from the cells of a file and without any of the program's classes:
/// what `count check` must find, no more and no less.
final class NaiveRules {

    private static final List<String> TRIPLES =
            List.of("dpt", "pengguna_dpt", "dptb", "dpk", "pengguna", "disabilitas");

    private final int cap;
    private final BigDecimal reserve;
    private final List<String> rows = new ArrayList<>();
    private Map<String, Long> cells = Map.of();
    private String station = "";

    /// @param cap     most voters on a list
    /// @param reserve share by which more ballots are sent
    NaiveRules(int cap, String reserve) {
        this.cap = cap;
        this.reserve = new BigDecimal(reserve);
    }

    /// @param csv comma, no quotes, sorted by station
    List<String> check(List<String> csv) {
        String[] header = csv.getFirst().split(",", -1);
        for (String line : csv.subList(1, csv.size())) {
            String[] written = line.split(",", -1);
            cells = new HashMap<>();
            for (int i = 6; i < header.length; i++) {
                if (!header[i].equals("ts") && !written[i].isEmpty()) {
                    cells.put(header[i], Long.parseLong(written[i]));
                }
            }
            station = written[0];
            sheet(Stream.of(header).filter(name -> name.startsWith("paslon")).toList());
        }
        return rows;
    }

    private void sheet(List<String> votes) {
        TRIPLES.forEach(row -> sum("R01", row + "_j", row + "_l", row + "_p"));
        for (String x : List.of("_l", "_p", "_j")) {
            sum("R02", "pengguna" + x, "pengguna_dpt" + x, "dptb" + x, "dpk" + x);
        }
        sum("R03", "ss_terima", "ss_guna", "ss_rusak", "ss_sisa");
        sum("R04", "suara_sah", votes.toArray(String[]::new));
        sum("R06", "suara_total", "suara_sah", "suara_tidak_sah");
        sum("R07", "suara_total", "ss_guna");
        sum("R08", "ss_guna", "pengguna_j");
        sum("R09", "suara_total", "pengguna_j");
        for (String x : List.of("_l", "_p", "_j")) {
            most("R10", "breaks", "pengguna_dpt" + x, "dpt" + x, BigDecimal.ONE);
        }
        for (String x : List.of("_l", "_p", "_j")) {
            most("R11", "breaks", "disabilitas" + x, "pengguna" + x, BigDecimal.ONE);
        }
        if (Integer.parseInt(station.substring(10)) < 901) {
            logistics();
        }
        turnout();
        most("R16", "information", "dpk_j", "dpt_j", new BigDecimal("0.02"));
        most("R20", "look", "suara_tidak_sah", "suara_total", new BigDecimal("0.1"));
        for (String one : votes) {
            if (has(one, "suara_sah") && at("suara_sah") >= 50 && at(one) == at("suara_sah") && votes.size() > 1) {
                row("R20", "look", at(one), at("suara_sah") - 1);
            }
        }
        most("R22", "breaks", "pengguna_j", "ss_terima", BigDecimal.ONE);
        most("R22", "breaks", "suara_total", "ss_terima", BigDecimal.ONE);
        most("R23", "breaks", "ss_rusak", "ss_terima", BigDecimal.ONE);
        most("R23", "breaks", "ss_sisa", "ss_terima", BigDecimal.ONE);
    }

    private void logistics() {
        if (has("ss_terima", "dpt_j")) {
            long more = (long)
                    Math.ceil(reserve.multiply(BigDecimal.valueOf(at("dpt_j"))).doubleValue());
            long sent = at("dpt_j") + more;
            if (at("ss_terima") != sent && at("ss_terima") != sent + 1) {
                row("R13", "look", at("ss_terima"), sent);
            }
        }
        if (has("dpt_j") && at("dpt_j") > cap) {
            row("R14", "look", at("dpt_j"), cap);
        }
    }

    private void turnout() {
        if (!has("dpt_j", "pengguna_dpt_j") || at("dpt_j") == 0) {
            return;
        }
        long came = at("pengguna_dpt_j");
        long list = at("dpt_j");
        if (came == list && list >= 50) {
            row("R15", "look", came, list - 1);
        } else if (10 * came < 3 * list) {
            row("R15", "look", came, (3 * list + 9) / 10);
        }
    }

    private void sum(String rule, String total, String... parts) {
        if (has(total) && has(parts)) {
            long sum = Stream.of(parts).mapToLong(this::at).sum();
            if (sum != at(total)) {
                row(rule, "breaks", at(total), sum);
            }
        }
    }

    private void most(String rule, String severity, String part, String whole, BigDecimal share) {
        if (has(part, whole)) {
            BigDecimal limit = share.multiply(BigDecimal.valueOf(at(whole)));
            if (BigDecimal.valueOf(at(part)).compareTo(limit) > 0) {
                row(rule, severity, at(part), limit.longValue());
            }
        }
    }

    private void row(String rule, String severity, long found, long expected) {
        rows.add(String.join(",", station, rule, severity, "" + found, "" + expected));
    }

    private boolean has(String... columns) {
        return Stream.of(columns)
                .allMatch(column -> Optional.ofNullable(cells.get(column)).isPresent());
    }

    private long at(String column) {
        return cells.get(column);
    }
}

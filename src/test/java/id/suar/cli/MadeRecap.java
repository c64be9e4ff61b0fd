package id.suar.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// D.Hasil made of a count file: the same figures, but for what is changed in known places.
final class MadeRecap {

    final List<String> columns;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> before = new LinkedHashMap<>();
    private final Map<String, String> expected = new TreeMap<>();

    /// @param lines of a count file, header first
    MadeRecap(List<String> lines) {
        columns = List.of(lines.getFirst().split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            rows.put(cells[0], row);
            before.put(cells[0], Map.copyOf(row));
        }
    }

    /// Stations whose row has every figure, in order.
    List<String> complete() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().values().stream().noneMatch(String::isEmpty))
                .map(Map.Entry::getKey)
                .toList();
    }

    int figure(String station, String column) {
        return Integer.parseInt(rows.get(station).get(column));
    }

    MadeRecap add(String station, String column, int some) {
        return set(station, column, figure(station, column) + some);
    }

    MadeRecap set(String station, String column, Object value) {
        rows.get(station).put(column, "" + value);
        return this;
    }

    void expect(String station, String word) {
        expected.put(station, word);
    }

    /// Class by station, of those that were changed.
    Map<String, String> expected() {
        return expected;
    }

    List<String> file() {
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        rows.values().forEach(row -> lines.add(String.join(",", row.values())));
        return lines;
    }

    /// `kode,column,own,recap,difference` of every figure that was changed, in the order of stations.
    List<String> differences(UnaryOperator<List<String>> order) {
        List<String> all = new ArrayList<>();
        new TreeMap<>(rows)
                .forEach((station, row) -> order.apply(columns.subList(6, columns.size() - 1))
                        .forEach(column -> {
                            String own = before.get(station).get(column);
                            String recap = row.get(column);
                            if (!own.equals(recap)) {
                                String difference = own.isEmpty() || recap.isEmpty()
                                        ? ""
                                        : "" + (Integer.parseInt(recap) - Integer.parseInt(own));
                                all.add(String.join(",", station, column, own, recap, difference));
                            }
                        }));
        return all;
    }
}

package id.suar.cli;

import id.suar.table.BadLine;
import id.suar.table.RawTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which columns of a file are which of ours, where their names differ: `--map "Suara Sah=suara_sah,No=-"`; a
/// dash leaves a column out. Names that are not given mean what they say.
final class MapOption {

    private static final String LEFT_OUT = "-";

    @Option(names = "--map", split = ",", paramLabel = "COLUMN=OURS", description = "${bundle:cli.option.map}")
    private Map<String, String> given = new LinkedHashMap<>();

    /// Columns that are given and that the file does not have.
    List<BadLine> absent(RawTable table) {
        List<BadLine> absent = new ArrayList<>();
        for (String name : given.keySet()) {
            if (!table.header().contains(name.strip())) {
                absent.add(BadLine.of(table.headerLine(), name, "table.column.absent"));
            }
        }
        return absent;
    }

    /// Names by place; empty for columns that are left out.
    List<Optional<String>> names(RawTable table) {
        Map<String, String> wanted = new LinkedHashMap<>();
        given.forEach((found, ours) -> wanted.put(found.strip(), ours.strip()));
        List<Optional<String>> names = new ArrayList<>();
        for (String found : table.header()) {
            String name = wanted.getOrDefault(found, found);
            names.add(name.equals(LEFT_OUT) ? Optional.empty() : Optional.of(name));
        }
        return names;
    }
}

package id.suar.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table as it stands in its file, before anybody decides what its columns mean.
///
/// @param headerLine of the names of the columns
/// @param header     names as found, without blanks around them; some may be empty or stand twice
/// @param lines      reached by place, see [Line#at(int)]; only those as wide as the header
/// @param faults     lines that are not, and cells that cannot be trusted, in order
/// @param remarks    what people should know: hidden rows, other sheets
public record RawTable(
        long headerLine, List<String> header, List<Line> lines, List<Flaw> faults, List<BadLine> remarks) {

    public RawTable {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /// @param place of the column; -1 for the line as a whole. What is wrong in a column that is left out is no
    ///              matter
    public record Flaw(int place, BadLine fault) {}

    /// With the names that the file has.
    public TableRead named(Columns columns) {
        return named(header.stream().map(Optional::of).toList(), columns);
    }

    /// With names given from outside.
    ///
    /// @param names of the columns, left to right; empty for one that is left out
    public TableRead named(List<Optional<String>> names, Columns columns) {
        var found = new Faults();
        Map<String, Integer> places = places(names, columns, found);
        faults.stream()
                .filter(flaw -> flaw.place() < 0 || places.containsValue(flaw.place()) || flaw.place() >= names.size())
                .forEach(flaw -> found.add(flaw.fault()));
        if (!found.none()) {
            return new TableRead.Refused(found.all());
        }
        return new TableRead.Table(
                names.stream().flatMap(Optional::stream).filter(columns.known()).toList(),
                lines.stream().map(line -> line.under(places)).toList(),
                remarks);
    }

    private Map<String, Integer> places(List<Optional<String>> names, Columns columns, Faults found) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<String> name = names.get(i);
            if (name.isEmpty()) {
                continue;
            }
            boolean known = columns.known().test(name.get());
            if (name.get().isEmpty() && !columns.ignoreUnknown()) {
                found.add(BadLine.of(headerLine, "", "table.column.unnamed", i + 1));
            } else if (!known && !columns.ignoreUnknown()) {
                found.add(BadLine.of(headerLine, name.get(), "table.column.unknown"));
            } else if (!seen.add(name.get()) && known) {
                found.add(BadLine.of(headerLine, name.get(), "table.column.twice"));
            }
            if (known) {
                places.putIfAbsent(name.get(), i);
            }
        }
        columns.required().stream()
                .filter(name -> !seen.contains(name))
                .sorted()
                .forEach(name -> found.add(BadLine.of(headerLine, name, "table.column.missing")));
        return Map.copyOf(places);
    }

    /// Gathers a table line by line, within bounds.
    static final class Gathering {

        private final boolean addressed;
        private final List<Flaw> flaws = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private List<String> header = List.of();
        private long headerLine = 1;
        private long cells;

        Gathering(boolean addressed) {
            this.addressed = addressed;
        }

        /// A line that is not empty; the first one names the columns.
        ///
        /// @return false when there is no room for more: what follows is not read
        boolean line(long number, String[] line) {
            if (header.isEmpty()) {
                headerLine = number;
                header = Arrays.stream(line).map(String::strip).toList();
                return true;
            }
            cells += line.length;
            if (lines.size() >= Bounds.LINES || cells > Bounds.CELLS) {
                fault(-1, BadLine.of(number, "", "table.file.long", Bounds.LINES, Bounds.CELLS));
                return false;
            }
            if (line.length == header.size()) {
                lines.add(new Line(number, Map.of(), line, addressed));
            } else {
                fault(-1, BadLine.of(number, "", "table.line.width", line.length, header.size()));
            }
            return true;
        }

        int width() {
            return header.size();
        }

        String column(int place) {
            return place < header.size() ? header.get(place) : "";
        }

        void fault(int place, BadLine fault) {
            if (flaws.size() < Faults.MOST) {
                flaws.add(new Flaw(place, fault));
            }
        }

        RawTable table(List<BadLine> remarks) {
            return new RawTable(headerLine, header, lines, flaws, remarks);
        }
    }
}

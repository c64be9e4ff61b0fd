package id.suar.table;

import java.util.List;

/// What became of reading a table.
public sealed interface TableRead {

    /// @param columns in the file's order
    record Table(List<String> columns, List<Line> lines) implements TableRead {

        public Table {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /// Nothing of it can be used; every fault that was found, in order of lines.
    record Refused(List<BadLine> faults) implements TableRead {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}

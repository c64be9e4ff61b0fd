package id.suar.table;

import java.util.List;

/// What became of reading a table.
public sealed interface TableRead {

    /// @param columns in the file's order
    /// @param remarks what people should know of the file: hidden rows, other sheets
    record Table(List<String> columns, List<Line> lines, List<BadLine> remarks) implements TableRead {

        public Table {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }
    }

    /// Nothing of it can be used; every fault that was found, in order of lines.
    record Refused(List<BadLine> faults) implements TableRead {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}

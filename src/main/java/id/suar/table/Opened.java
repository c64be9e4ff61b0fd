package id.suar.table;

import java.util.List;

/// What became of opening a file of a table.
public sealed interface Opened {

    record Readable(RawTable table) implements Opened {}

    /// It is no table, or none that may be trusted: why, and what to do.
    record Refused(List<BadLine> faults) implements Opened {

        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused because(BadLine fault) {
            return new Refused(List.of(fault));
        }
    }

    /// With the names that the file has.
    default TableRead named(Columns columns) {
        return switch (this) {
            case Readable(RawTable table) -> table.named(columns);
            case Refused(List<BadLine> faults) -> new TableRead.Refused(faults);
        };
    }
}

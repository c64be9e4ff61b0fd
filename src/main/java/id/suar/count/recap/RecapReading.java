package id.suar.count.recap;

import id.suar.election.Contest;
import id.suar.table.BadLine;
import java.util.List;

/// What a file of rows of D.Hasil came to, before any of it is recorded.
public sealed interface RecapReading {

    /// @param about what is said of all rows
    /// @param empty lines without any figure
    record Sound(Contest contest, RecapImporter.About about, List<RecapRow> rows, int empty) implements RecapReading {

        public Sound {
            rows = List.copyOf(rows);
        }
    }

    /// Nothing of it may be recorded.
    ///
    /// @param faults every bad line, in order
    record Faulty(List<BadLine> faults) implements RecapReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}

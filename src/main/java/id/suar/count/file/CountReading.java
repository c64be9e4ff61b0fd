package id.suar.count.file;

import id.suar.count.CountSheet;
import id.suar.election.Contest;
import id.suar.table.BadLine;
import java.util.List;
import java.util.Set;

/// What a file of counts says, before anything of it is recorded.
public sealed interface CountReading {

    /// What people should know of the file: hidden rows, sheets that were not read.
    List<BadLine> remarks();

    /// Every line can be recorded.
    ///
    /// @param carried figures and names that the file has a column for; of others it says nothing
    /// @param empty   lines without any figure
    record Sound(Contest contest, List<CountSheet> sheets, Set<String> carried, int empty, List<BadLine> remarks)
            implements CountReading {

        public Sound {
            sheets = List.copyOf(sheets);
            carried = Set.copyOf(carried);
            remarks = List.copyOf(remarks);
        }
    }

    /// Nothing of it may be recorded.
    ///
    /// @param faults every bad line, in order
    record Faulty(List<BadLine> faults, List<BadLine> remarks) implements CountReading {

        public Faulty {
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
        }
    }
}

package id.suar.fx.load;

import id.suar.table.BadLine;
import java.util.List;
import java.util.function.Supplier;

/// What a file came to when all its rows were read.
public sealed interface LoadCheck {

    /// Nothing of it may be recorded.
    ///
    /// @param faults every bad line, in order
    record Faulty(List<BadLine> faults) implements LoadCheck {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// @param foreseen what recording would come to, in words
    /// @param record   records all of it and returns, in words, what came of it when it is on disk; called from a
    ///                 background thread
    record Sound(String foreseen, Supplier<String> record) implements LoadCheck {}
}

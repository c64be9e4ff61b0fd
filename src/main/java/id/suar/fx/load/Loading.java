package id.suar.fx.load;

import id.suar.table.ColumnNames;
import id.suar.table.RawTable;
import java.util.List;
import java.util.Optional;

/// What a room makes of a file: which columns it may have, and what becomes of its rows.
public interface Loading {

    /// The columns that a file may have.
    ///
    /// @param header names as the file has them
    ColumnNames names(List<String> header);

    /// What one of our columns is, in the reader's language.
    String meaning(String column);

    /// Reads every row and records nothing. Comes from a background thread.
    ///
    /// @param names of the file's columns, left to right; empty for one that is left out
    LoadCheck check(RawTable table, List<Optional<String>> names);
}

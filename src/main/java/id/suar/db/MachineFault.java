package id.suar.db;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Whose fault it is that a statement failed: the machine's (disk, memory, a lock), or that of the rows and
/// the code that wanted to write them.
public final class MachineFault {

    private static final Set<SQLiteErrorCode> OF_ROWS = Set.of(
            SQLiteErrorCode.SQLITE_ERROR,
            SQLiteErrorCode.SQLITE_CONSTRAINT,
            SQLiteErrorCode.SQLITE_MISMATCH,
            SQLiteErrorCode.SQLITE_TOOBIG,
            SQLiteErrorCode.SQLITE_RANGE);

    /// An extended code holds its primary one in the lower eight bits.
    private static final int PRIMARY = 0xFF;

    private MachineFault() {}

    /// Trying again with other rows would not help.
    public static boolean isOne(Throwable fault) {
        return code(fault)
                .map(code -> OF_ROWS.stream().noneMatch(known -> known.code == (code.code & PRIMARY)))
                .orElse(false);
    }

    /// What SQLite said; empty when it was not SQLite that failed.
    static Optional<SQLiteErrorCode> code(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(cause -> ((SQLiteException) cause).getResultCode())
                .findFirst();
    }
}

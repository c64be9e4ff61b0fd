package id.suar.db;

import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/// The disk did not take it: it is full, or broken. Nothing of the transaction is saved, all before it is,
/// and the database can be written again as soon as there is room.
public final class NotWritten extends RuntimeException {

    private static final Set<SQLiteErrorCode> CODES = Set.of(
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_IOERR_WRITE,
            SQLiteErrorCode.SQLITE_IOERR_FSYNC,
            SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);

    private NotWritten(Throwable cause) {
        super("the disk is full or broken", cause);
    }

    /// The fault itself, or this in its place where it came from the disk.
    static RuntimeException of(RuntimeException fault) {
        return MachineFault.code(fault).filter(CODES::contains).isPresent() ? new NotWritten(fault) : fault;
    }
}

package id.suar.db;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The one database of a data folder (SQLite, WAL, `synchronous=FULL`).
///
/// A transaction is a function: whoever calls [#write(Function)] cannot forget to commit or to roll
/// back. `write` returns after the commit is on disk. Several processes may open the same file; SQLite
/// serialises their writes, each waiting up to [#BUSY_MILLIS].
public final class Database implements AutoCloseable {

    static final int BUSY_MILLIS = 20_000;

    /// How long readers are waited for when the log is to be emptied.
    private static final int BRIEF_MILLIS = 300;

    /// Connections kept open for reading; more at once are opened and closed again.
    private static final int IDLE_READERS = 4;

    private final Path file;
    private final Jdbi readers;
    private final BlockingQueue<Handle> idle = new ArrayBlockingQueue<>(IDLE_READERS);
    private final Handle writeHandle;
    private final ExecutorService writer;
    private Thread writerThread;
    private volatile boolean closed;

    private Database(Path file) {
        this.file = file;
        this.readers = Jdbi.create(dataSource(file, false));
        this.writeHandle = Jdbi.create(dataSource(file, true)).open();
        this.writer = Executors.newSingleThreadExecutor(this::writerThread);
    }

    /// Opens the file, makes it when it is not there, and brings its schema up to date.
    ///
    /// @throws NewerSchema when a later version of Suar has written this file
    /// @throws NotWritten  when the disk is full: even to be read a database needs a little room beside it
    public static Database open(Path file) {
        try {
            Migrations.run(dataSource(file, true));
            return new Database(file);
        } catch (RuntimeException e) {
            throw NotWritten.of(e);
        }
    }

    public Path file() {
        return file;
    }

    /// Runs `query` on the caller's thread; all of it sees the database as it was at its first look.
    ///
    /// @throws NotWritten when the disk is full: to read, too, takes a little room beside the database
    public <T> T read(Function<Handle, T> query) {
        Handle waiting = idle.poll();
        try {
            return read(waiting == null ? readers.open() : waiting, query);
        } catch (RuntimeException e) {
            throw NotWritten.of(e);
        }
    }

    private <T> T read(Handle handle, Function<Handle, T> query) {
        try {
            return handle.inTransaction(query::apply);
        } finally {
            if (closed || !idle.offer(handle)) {
                handle.close();
            }
        }
    }

    /// Runs `work` in one transaction on `db-writer` and returns when it is committed; any exception
    /// rolls all of it back and reaches the caller. A call from within `work` joins its transaction.
    ///
    /// @throws NotWritten when the disk is full
    public <T> T write(Function<Handle, T> work) {
        if (Thread.currentThread() == writerThread) {
            return work.apply(writeHandle);
        }
        return await(writer.submit(() -> writeHandle.inTransaction(work::apply)));
    }

    public void writing(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return null;
        });
    }

    /// Writes a consistent copy while others read and write (`VACUUM INTO`); `target` must not exist or be empty.
    public void backupTo(Path target) {
        readers.useHandle(handle -> handle.execute("VACUUM INTO ?", target.toString()));
    }

    /// Writes everything back from the log into the file and cuts the log off, so that nothing that was overwritten is
    /// left in it. Waits for others only briefly.
    ///
    /// @return false when somebody reads at this moment, or from within a transaction: nothing is lost, try again
    public boolean emptyLog() {
        if (Thread.currentThread() == writerThread) {
            return false;
        }
        return await(writer.submit(() -> {
            writeHandle.execute("PRAGMA busy_timeout = " + BRIEF_MILLIS);
            try {
                return writeHandle
                        .createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                        .map((row, context) -> row.getInt(1) == 0)
                        .one();
            } finally {
                writeHandle.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
            }
        }));
    }

    /// What SQLite itself says of the file: `ok`, or the first damage it found.
    public String integrity() {
        return read(handle -> handle.createQuery("PRAGMA integrity_check(1)")
                .mapTo(String.class)
                .one());
    }

    @Override
    public void close() {
        closed = true;
        writer.close();
        writeHandle.close();
        for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
            handle.close();
        }
    }

    private Thread writerThread(Runnable work) {
        writerThread = new Thread(work, "db-writer");
        writerThread.setDaemon(true);
        return writerThread;
    }

    private static <T> T await(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // The commit may already be under way: whether it was saved must be known.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrapped(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof RuntimeException runtime) {
            return NotWritten.of(runtime);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }

    private static SQLiteDataSource dataSource(Path file, boolean writes) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // What is deleted is overwritten: drafts have persons in them, and keys that are destroyed are to be gone.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-16_000);
        if (writes) {
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}

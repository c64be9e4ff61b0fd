package id.suar.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// What one form writes, in the background. What was asked for last counts, in whichever order the work is
/// done: a draft that is written late must not come back after its record. Nothing waits here, so that all of
/// it is on disk when the program ends right after. FX thread.
public final class InTurn {

    private final Tasks tasks;
    private final Object pen = new Object();
    private long asked; // FX thread
    private long done; // under pen

    public InTurn(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Writes a state of the draft, unless a newer one has been written.
    public void keep(Runnable work) {
        keep(work, () -> {});
    }

    /// @param then on the FX thread, when this state or a newer one is on disk
    public void keep(Runnable work, Runnable then) {
        long turn = ++asked;
        tasks.run(
                () -> {
                    synchronized (pen) {
                        if (turn > done) {
                            work.run();
                            done = turn;
                        }
                        return turn;
                    }
                },
                kept -> then.run());
    }

    /// Writes what ends the drafts that were asked for before; it is never left out.
    public <T> void record(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        long turn = ++asked;
        tasks.run(
                () -> {
                    synchronized (pen) {
                        T recorded = work.call();
                        done = Math.max(done, turn);
                        return recorded;
                    }
                },
                then,
                failed);
    }
}

package id.suar.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// What one form writes, piece after piece: an older draft never overtakes a newer one, nor the record that
/// ends them. FX thread.
public final class InTurn {

    private final Tasks tasks;
    private final Deque<Piece> waiting = new ArrayDeque<>();
    private boolean busy;

    /// @param passing left out when something newer is asked for before it begins
    private record Piece(boolean passing, Runnable begin) {}

    public InTurn(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Writes a state that the next one replaces: while something else is being written, only the latest waits.
    public void keep(Runnable work) {
        add(new Piece(true, () -> begin(work)));
    }

    /// Writes what must be written, after what is being written and in the place of what waits.
    public <T> void finish(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        add(new Piece(false, () -> begin(work, done, failed)));
    }

    private void add(Piece piece) {
        waiting.removeIf(Piece::passing);
        waiting.addLast(piece);
        if (!busy) {
            next();
        }
    }

    private void begin(Runnable work) {
        begin(
                () -> {
                    work.run();
                    return true;
                },
                kept -> {},
                tasks::unexpected);
    }

    private <T> void begin(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        busy = true;
        tasks.run(work, result -> over(() -> done.accept(result)), fault -> over(() -> failed.accept(fault)));
    }

    private void over(Runnable told) {
        busy = false;
        next();
        told.run();
    }

    private void next() {
        Piece piece = waiting.pollFirst();
        if (piece != null) {
            piece.begin().run();
        }
    }
}

package id.suar.violation.ui;

import id.suar.fx.Tasks;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Keeps the draft of one form in the background. What was asked last counts, in whichever order the work is
/// done: a draft that is written late must not come back after its finding was recorded.
final class DraftKeeper {

    private final FindingDrafts drafts;
    private final Tasks tasks;
    private final String key;
    private final Object pen = new Object();
    private long asked; // FX thread
    private long done; // under pen

    DraftKeeper(FindingDrafts drafts, Tasks tasks, String key) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.key = key;
    }

    void keep(Map<FindingField, String> texts) {
        inTurn(() -> drafts.save(key, texts));
    }

    void drop() {
        inTurn(() -> drafts.drop(key));
    }

    /// Records, then forgets the draft.
    <T> void record(Callable<T> recording, Consumer<T> then, Consumer<Throwable> failed) {
        long turn = ++asked;
        tasks.run(
                () -> {
                    synchronized (pen) {
                        T recorded = recording.call();
                        drafts.drop(key);
                        done = turn;
                        return recorded;
                    }
                },
                then,
                failed);
    }

    private void inTurn(Runnable work) {
        long turn = ++asked;
        tasks.run(
                () -> {
                    synchronized (pen) {
                        if (turn > done) {
                            work.run();
                            done = turn;
                        }
                    }
                    return key;
                },
                kept -> {});
    }
}

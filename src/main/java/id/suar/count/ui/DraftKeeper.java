package id.suar.count.ui;

import id.suar.count.CountDraft;
import id.suar.count.CountDrafts;
import id.suar.fx.Tasks;
import java.util.Optional;

/// Writes one form's drafts one after the other, so that an older one never overtakes a newer one, nor the
/// record that ends them. FX thread.
final class DraftKeeper {

    private final CountDrafts drafts;
    private final Tasks tasks;
    private boolean writing;
    private Optional<CountDraft> waiting = Optional.empty();
    private Optional<Runnable> afterwards = Optional.empty();

    DraftKeeper(CountDrafts drafts, Tasks tasks) {
        this.drafts = drafts;
        this.tasks = tasks;
    }

    void keep(CountDraft draft) {
        if (writing) {
            waiting = Optional.of(draft);
            return;
        }
        writing = true;
        tasks.run(
                () -> {
                    drafts.save(draft);
                    return draft;
                },
                kept -> next(),
                fault -> {
                    next();
                    show(fault);
                });
    }

    /// Runs `work` when nothing is being written any more; what waits then is not written.
    void end(Runnable work) {
        waiting = Optional.empty();
        if (writing) {
            afterwards = Optional.of(work);
        } else {
            work.run();
        }
    }

    private void next() {
        writing = false;
        Optional<Runnable> work = afterwards;
        Optional<CountDraft> draft = waiting;
        afterwards = Optional.empty();
        waiting = Optional.empty();
        work.ifPresentOrElse(Runnable::run, () -> draft.ifPresent(this::keep));
    }

    private void show(Throwable fault) {
        tasks.run(
                () -> {
                    throw new IllegalStateException(fault);
                },
                nothing -> {});
    }
}

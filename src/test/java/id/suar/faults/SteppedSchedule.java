package id.suar.faults;

import id.suar.sync.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A courier's thread that tests step by hand: nothing runs before its time has passed.
public final class SteppedSchedule implements Schedule {

    private record Due(Duration at, Runnable work) {}

    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Ticket after(Duration delay, Runnable work) {
        var due = new Due(now.plus(delay), work);
        waiting.add(due);
        return () -> waiting.remove(due);
    }

    public int waiting() {
        return waiting.size();
    }

    /// Lets time pass and runs, in order, what has become due.
    public void pass(Duration time) {
        now = now.plus(time);
        while (true) {
            var due =
                    waiting.stream().filter(one -> one.at().compareTo(now) <= 0).min(Comparator.comparing(Due::at));
            if (due.isEmpty()) {
                return;
            }
            waiting.remove(due.get());
            due.get().work().run();
        }
    }
}

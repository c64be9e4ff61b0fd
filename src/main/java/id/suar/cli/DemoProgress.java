package id.suar.cli;

import id.suar.app.DemoWatch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Longer steps told on stderr: on a terminal one line that is written over as it goes, elsewhere one line when a
/// step has ended. Plain characters only, no colours.
final class DemoProgress implements DemoWatch {

    private static final Duration BETWEEN = Duration.ofMillis(80);

    private final Session session;
    private final boolean terminal;
    private final Clock clock;
    private String what = "";
    private long total;
    private long done;
    private Instant began = Instant.EPOCH;
    private Instant shown = Instant.EPOCH;
    private int width;

    DemoProgress(Session session, boolean terminal) {
        this.session = session;
        this.terminal = terminal;
        this.clock = session.clock();
    }

    @Override
    public void begun(String step, String about, long count) {
        what = session.texts().text("demo.step." + step, about);
        total = count;
        done = 0;
        began = clock.instant();
        shown = Instant.EPOCH;
        show("demo.progress.going");
    }

    @Override
    public void advanced(long now) {
        done = now;
        show("demo.progress.going");
    }

    @Override
    public void ended() {
        total = Math.max(total, done);
        done = total;
        String line = line("demo.progress.ended");
        session.err().println(terminal ? "\r" + padded(line) : line);
        width = 0;
    }

    private void show(String key) {
        Instant now = clock.instant();
        if (terminal && Duration.between(shown, now).compareTo(BETWEEN) >= 0) {
            shown = now;
            String line = line(key);
            session.err().print("\r" + padded(line));
            session.err().flush();
            width = line.length();
        }
    }

    private String line(String key) {
        double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
        return session.texts().text(key, what, done, total, seconds);
    }

    private String padded(String line) {
        return line + " ".repeat(Math.max(0, width - line.length()));
    }
}

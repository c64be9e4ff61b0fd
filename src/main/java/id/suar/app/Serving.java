package id.suar.app;

import id.suar.hub.HubServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps a hub's server running until the process is asked to end.
public final class Serving {

    private static final Duration SWEEP = Duration.ofHours(1);

    private Serving() {}

    /// Returns never, or when the thread is interrupted. On SIGTERM requests under way are finished, the
    /// database is closed and the process ends with 0.
    ///
    /// @param beside what else runs as long as the server does; started when it accepts, closed before it
    /// @param ready  called when the server accepts
    /// @throws IOException when it cannot listen
    public static void run(
            HubServer server, HubSpace space, Supplier<? extends AutoCloseable> beside, Consumer<URI> ready)
            throws IOException {
        URI address = server.start();
        AutoCloseable other = beside.get();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(other, server, space), "hub-stop"));
        ready.accept(address);
        try {
            var never = new CountDownLatch(1);
            do {
                space.sweep();
            } while (!never.await(SWEEP.toMinutes(), TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(AutoCloseable beside, HubServer server, HubSpace space) {
        try {
            beside.close();
        } catch (Exception e) {
            Logger.getLogger(Serving.class.getName()).log(Level.WARNING, "closing", e);
        }
        server.close();
        space.close();
        // The JVM would report the signal (143), which service managers take for a fault.
        Runtime.getRuntime().halt(0);
    }
}

package id.suar.app;

import id.suar.hub.HubServer;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// Keeps a hub's server running until the process is asked to end.
public final class Serving {

    private Serving() {}

    /// Returns never, or when the thread is interrupted. On SIGTERM requests under way are finished, the
    /// database is closed and the process ends with 0.
    ///
    /// @param ready called when the server accepts
    /// @throws IOException when it cannot listen
    public static void run(HubServer server, HubSpace space, Consumer<URI> ready) throws IOException {
        URI address = server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, space), "hub-stop"));
        ready.accept(address);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(HubServer server, HubSpace space) {
        server.close();
        space.close();
        // The JVM would report the signal (143), which service managers take for a fault.
        Runtime.getRuntime().halt(0);
    }
}

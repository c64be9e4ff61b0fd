package id.suar.hub;

import id.suar.db.NotWritten;
import id.suar.sync.FeedRequestCodec;
import id.suar.sync.ParcelCodec;
import id.suar.sync.http.HttpTransport;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;

/// The hub on a network. Every request has its own virtual thread; sizes are checked before memory is
/// taken.
public final class HubServer implements AutoCloseable {

    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(5);

    /// Held, for the logging system forgets loggers that nobody holds.
    private static final Logger CHATTER = Logger.getLogger("io.helidon");

    /// Each line that was cut is an internal error to Helidon, stack and all; here it is every day's weather.
    private static final Logger WEATHER = Logger.getLogger("io.helidon.webserver.http1.Http1Connection");

    /// Prints a stack when a port is taken, which the caller says in words.
    private static final Logger START = Logger.getLogger("io.helidon.webserver.LoomServer");

    private static final Logger LOG = Logger.getLogger(HubServer.class.getName());

    private final Intake intake;
    private final FeedDesk feed;
    private final Greeting greeting;
    private final WebServer server;
    private final String bind;
    private final boolean tls;

    /// @param more further routes; each reads no more than it may
    /// @param bind address of this computer to listen at
    /// @param port 0: any free one
    public HubServer(
            Intake intake,
            FeedDesk feed,
            Greeting greeting,
            Consumer<HttpRouting.Builder> more,
            InetAddress bind,
            int port,
            Optional<SSLContext> tls) {
        this.intake = intake;
        this.feed = feed;
        this.greeting = greeting;
        this.bind = bind.isAnyLocalAddress() ? "localhost" : bind.getHostAddress();
        this.tls = tls.isPresent();
        var config = WebServer.builder()
                .address(bind)
                .port(port)
                .shutdownHook(false)
                .shutdownGracePeriod(GRACE)
                .connectionOptions(options -> options.readTimeout(SILENCE))
                .routing(routes -> more.accept(routes(routes)));
        CHATTER.setLevel(Level.WARNING);
        WEATHER.setLevel(Level.SEVERE);
        START.setLevel(Level.OFF);
        tls.ifPresent(context -> config.tls(settings -> settings.sslContext(context)));
        this.server = config.build();
    }

    /// Returns when it accepts.
    ///
    /// @throws IOException when it cannot listen there: another program does, or the port is reserved
    public URI start() throws IOException {
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new IOException(bind, e);
        }
        if (!server.isRunning()) {
            throw new IOException(bind);
        }
        String host = bind.contains(":") ? "[" + bind + "]" : bind;
        return URI.create((tls ? "https" : "http") + "://" + host + ":" + server.port() + "/");
    }

    /// Requests that are under way are finished first.
    @Override
    public void close() {
        server.stop();
    }

    private HttpRouting.Builder routes(HttpRouting.Builder routes) {
        return routes.post("/v1/parcels", this::parcel)
                .post("/v1/feed", this::feed)
                .get("/v1/hub", this::hello)
                .get("/", this::page);
    }

    private void parcel(ServerRequest request, ServerResponse response) throws IOException {
        answer(
                request,
                response,
                ParcelCodec.MAX_BYTES,
                parcel -> intake.take(parcel).signed());
    }

    private void feed(ServerRequest request, ServerResponse response) throws IOException {
        answer(request, response, FeedRequestCodec.MAX_BYTES, feed::answer);
    }

    private static void answer(
            ServerRequest request, ServerResponse response, int most, UnaryOperator<byte[]> answering)
            throws IOException {
        Optional<byte[]> body;
        try {
            body = read(request, most);
        } catch (DataReader.InsufficientDataAvailableException | UncheckedIOException e) {
            response.status(Status.BAD_REQUEST_400).send("cut");
            return;
        }
        if (body.isEmpty()) {
            response.status(Status.REQUEST_ENTITY_TOO_LARGE_413).send();
            return;
        }
        byte[] answer;
        try {
            answer = answering.apply(body.get());
        } catch (NotWritten | UncheckedIOException e) {
            // Nothing of it is here, and so nothing is signed for.
            LOG.log(Level.WARNING, "the disk takes no more: {0}", e.getCause().getMessage());
            response.status(Status.INSUFFICIENT_STORAGE_507).send();
            return;
        }
        response.header(HeaderNames.CONTENT_TYPE, HttpTransport.ANSWER)
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(answer);
    }

    /// Empty when there is more than there can be; what is too much is not read.
    private static Optional<byte[]> read(ServerRequest request, int most) throws IOException {
        if (request.headers().contentLength().orElse(0) > most) {
            return Optional.empty();
        }
        InputStream in = request.content().inputStream();
        byte[] bytes = in.readNBytes(most + 1);
        return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    }

    private void hello(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.CONTENT_TYPE, Greeting.TYPE)
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(greeting.hello(request.query().first("nonce").orElse("")));
    }

    private void page(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HeaderNames.X_CONTENT_TYPE_OPTIONS, "nosniff")
                .send(greeting.page());
    }
}

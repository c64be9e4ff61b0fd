package id.suar.hub;

import io.helidon.common.buffers.DataReader;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// The page where people at the office drop parcels, or photographs of codes, and get the receipts: no login, for
/// parcels say themselves who sent them, and no script. Nothing is kept between requests.
public final class DropDesk {

    static final String PATH = "/parcels";

    /// The most bytes of one drop, all files together.
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /// So many drops at a time: each may hold a picture in memory.
    private static final int AT_A_TIME = 2;

    /// Nothing but what is in the page itself, and pictures in it; it goes into nobody's frame.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Drop drop;
    private final DropPage page;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_A_TIME);

    public DropDesk(Drop drop, DropPage page, Clock clock) {
        this.drop = drop;
        this.page = page;
        this.clock = clock;
    }

    /// Its routes and others.
    public Consumer<HttpRouting.Builder> beside(Consumer<HttpRouting.Builder> more) {
        return more.andThen(this::routes);
    }

    public void routes(HttpRouting.Builder routes) {
        routes.get(PATH, (request, response) -> send(response, page.empty())).post(PATH, this::post);
    }

    private void post(ServerRequest request, ServerResponse response) throws IOException {
        if (!turns.tryAcquire()) {
            send(response.status(Status.SERVICE_UNAVAILABLE_503), page.busy());
            return;
        }
        try {
            answer(request, response);
        } catch (DataReader.InsufficientDataAvailableException | UncheckedIOException e) {
            send(response.status(Status.BAD_REQUEST_400), page.broken());
        } finally {
            turns.release();
        }
    }

    private void answer(ServerRequest request, ServerResponse response) throws IOException {
        Optional<byte[]> boundary = request.headers().contentType().flatMap(type -> Multipart.boundary(type.text()));
        if (request.headers().contentLength().orElse(0) > MOST_BYTES) {
            send(
                    response.status(Status.REQUEST_ENTITY_TOO_LARGE_413).header(HeaderValues.CONNECTION_CLOSE),
                    page.tooMuch());
        } else if (boundary.isEmpty()) {
            send(response.status(Status.BAD_REQUEST_400), page.broken());
        } else {
            Drop.Outcome outcome = drop.take(new PacedInput(request.content().inputStream(), clock), boundary.get());
            switch (outcome) {
                case Drop.Outcome.Taken taken -> send(response, page.taken(taken));
                case Drop.Outcome.TooMuch _ ->
                    send(
                            response.status(Status.REQUEST_ENTITY_TOO_LARGE_413).header(HeaderValues.CONNECTION_CLOSE),
                            page.tooMuch());
                case Drop.Outcome.Broken _ -> send(response.status(Status.BAD_REQUEST_400), page.broken());
            }
        }
    }

    private static void send(ServerResponse response, String html) {
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HeaderNames.X_CONTENT_TYPE_OPTIONS, "nosniff")
                .header(HeaderNames.create("Content-Security-Policy"), POLICY)
                .header(HeaderNames.create("Referrer-Policy"), "no-referrer")
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(html);
    }
}

package id.suar.sync.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One request and its whole answer within a time. The client's own timeout ends with the answer's head, and a
/// line can die right after it.
public final class Asking {

    private Asking() {}

    /// @param limit  the most bytes that the answer may have
    /// @param within for all of it, to the last byte
    public static HttpResponse<byte[]> send(HttpClient client, HttpRequest.Builder request, int limit, Duration within)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.sendAsync(request.timeout(within).build(), _ -> new BoundedBody(limit));
        try {
            return asked.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no whole answer within " + within);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
        } finally {
            // Done: nothing happens. Not done: its connection is closed.
            asked.cancel(true);
        }
    }
}

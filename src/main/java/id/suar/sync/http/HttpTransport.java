package id.suar.sync.http;

import id.suar.sync.Delivery;
import id.suar.sync.FeedAnswerCodec;
import id.suar.sync.FeedLine;
import id.suar.sync.LinkProblem;
import id.suar.sync.Transport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Pushes parcels to the hub's addresses, one after the other until one answers. The address that
/// answered last is asked first.
public final class HttpTransport implements Transport, FeedLine {

    public static final String PARCEL = "application/vnd.suar.parcel";
    public static final String FEED = "application/vnd.suar.feed";
    public static final String ANSWER = "application/vnd.suar.answer";

    private static final int MAX_ANSWER = 64 * 1024;

    private final HttpClient client;
    private final List<URI> addresses;
    private int first;

    /// @param client follows no redirects: a login page must not look like a hub
    public HttpTransport(HttpClient client, List<URI> addresses) {
        this.client = client;
        this.addresses = List.copyOf(addresses);
    }

    @Override
    public Delivery push(byte[] parcel, Duration within) throws InterruptedException {
        return send(new Sending("v1/parcels", PARCEL, parcel, MAX_ANSWER), within);
    }

    @Override
    public Delivery ask(byte[] request, Duration within) throws InterruptedException {
        return send(new Sending("v1/feed", FEED, request, FeedAnswerCodec.MAX_BYTES), within);
    }

    /// @param most bytes of the answer
    private record Sending(String path, String type, byte[] body, int most) {}

    private Delivery send(Sending sending, Duration within) throws InterruptedException {
        Delivery last = new Delivery.Failed(new LinkProblem.NoAddress());
        for (int i = 0; i < addresses.size(); i++) {
            int which = (first + i) % addresses.size();
            last = send(addresses.get(which), sending, within.dividedBy(addresses.size()));
            if (last instanceof Delivery.Came) {
                first = which;
                return last;
            }
        }
        return last;
    }

    private Delivery send(URI address, Sending sending, Duration within) throws InterruptedException {
        String place = address.toString();
        var request = HttpRequest.newBuilder(under(address, sending.path()))
                .header("Content-Type", sending.type())
                .header("Accept", ANSWER)
                .POST(HttpRequest.BodyPublishers.ofByteArray(sending.body()));
        try {
            return judged(Asking.send(client, request, sending.most(), within), place);
        } catch (IOException e) {
            return new Delivery.Failed(LinkFaults.problem(e, place));
        }
    }

    private static Delivery judged(HttpResponse<byte[]> response, String place) {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        int status = response.statusCode();
        if (status == 200 && type.startsWith(ANSWER)) {
            return new Delivery.Came(response.body(), place);
        }
        boolean page = type.startsWith("text/html") && status < 400;
        if (page || status >= 300 && status < 400 || status == 511) {
            return new Delivery.Failed(new LinkProblem.LoginPage(place));
        }
        if (status >= 500 || status == 413 || status == 429 || status == 408) {
            return new Delivery.Failed(new LinkProblem.HubFault(place, status));
        }
        return new Delivery.Failed(new LinkProblem.NotThisHub(place));
    }

    private static URI under(URI address, String path) {
        String base = address.toString();
        return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
    }
}

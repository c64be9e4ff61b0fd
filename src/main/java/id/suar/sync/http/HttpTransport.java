package id.suar.sync.http;

import id.suar.sync.Delivery;
import id.suar.sync.FeedAnswerCodec;
import id.suar.sync.FeedLine;
import id.suar.sync.LinkProblem;
import id.suar.sync.Network;
import id.suar.sync.Transport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Pushes parcels to the hub's addresses, one after the other until one answers. The address that
/// answered last is asked first.
public final class HttpTransport implements Transport, FeedLine {

    public static final String PARCEL = "application/vnd.suar.parcel";
    public static final String FEED = "application/vnd.suar.feed";
    public static final String ANSWER = "application/vnd.suar.answer";

    private static final int MAX_ANSWER = 64 * 1024;

    private final HttpClient client;
    private final List<URI> addresses;
    private final Network network;
    private int first;

    /// @param client follows no redirects: a login page must not look like a hub
    public HttpTransport(HttpClient client, List<URI> addresses) {
        this(client, addresses, new SystemNetwork());
    }

    HttpTransport(HttpClient client, List<URI> addresses, Network network) {
        this.client = client;
        this.addresses = List.copyOf(addresses);
        this.network = network;
    }

    @Override
    public Optional<LinkProblem> obstacle() {
        if (addresses.isEmpty()) {
            return Optional.of(new LinkProblem.NoAddress());
        }
        boolean far = addresses.stream().noneMatch(HttpTransport::onThisComputer);
        return far && network.ways().isEmpty()
                ? Optional.of(new LinkProblem.NoNetwork(addresses.get(first).toString()))
                : Optional.empty();
    }

    /// An address where nobody is reached leaves its time to the next one; one that was reached and cut keeps all
    /// of it, for the line is bad and not the address. After silence the next push begins with another.
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

    /// An address where nobody is reached leaves its time to the next one; one that was reached and cut keeps all
    /// of it, for the line is bad and not the address. After silence the next one begins with another address.
    private Delivery send(Sending sending, Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        Optional<Delivery> told = Optional.empty();
        int begin = first;
        for (int i = 0; i < addresses.size(); i++) {
            first = (begin + i) % addresses.size();
            Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
            Delivery delivery = send(addresses.get(first), sending, left);
            if (delivery instanceof Delivery.Came || reached(delivery)) {
                return delivery;
            }
            told = told.or(() -> Optional.of(delivery));
            if (silent(delivery)) {
                first = (first + 1) % addresses.size();
                return told.get();
            }
        }
        first = begin;
        return told.orElseGet(() -> new Delivery.Failed(new LinkProblem.NoAddress()));
    }

    private static boolean reached(Delivery delivery) {
        return delivery instanceof Delivery.Failed(LinkProblem problem) && problem instanceof LinkProblem.LineCut;
    }

    private static boolean silent(Delivery delivery) {
        return delivery instanceof Delivery.Failed(LinkProblem problem) && problem instanceof LinkProblem.TimedOut;
    }

    /// By what is written: no name is looked up for it.
    private static boolean onThisComputer(URI address) {
        return EnvironmentProxies.onThisComputer(EnvironmentProxies.bare(address.getHost()));
    }

    private Delivery send(URI address, Sending sending, Duration within) throws InterruptedException {
        String place = address.toString();
        var request = HttpRequest.newBuilder(under(address, sending.path()))
                .header("Content-Type", sending.type())
                .header("Accept", ANSWER)
                .POST(HttpRequest.BodyPublishers.ofByteArray(sending.body()));
        try {
            HttpResponse<byte[]> response = Asking.send(client, request, sending.most(), within);
            return response.statusCode() == 407
                    ? new Delivery.Failed(new LinkProblem.ProxyWantsLogin(
                            proxy(client, address).orElse(place)))
                    : judged(response, place);
        } catch (IOException e) {
            return new Delivery.Failed(LinkFaults.problem(e, place, proxy(client, address)));
        }
    }

    /// Through which proxy this client reaches an address, for people.
    static Optional<String> proxy(HttpClient client, URI address) {
        return client.proxy().orElseGet(ProxySelector::getDefault).select(address).stream()
                .findFirst()
                .map(Proxy::address)
                .map(InetSocketAddress.class::cast)
                .map(proxy -> proxy.getHostString() + ":" + proxy.getPort());
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

package id.suar.sync.http;

import id.suar.journal.SignatureCheck;
import id.suar.sync.HelloCodec;
import id.suar.sync.LinkProblem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// One small request: is the hub there, and is this computer's clock right? Nothing is delivered by it.
public final class LinkCheck {

    private static final int MAX_HELLO = 1024;

    private final HttpClient client;
    private final List<URI> addresses;
    private final SignatureCheck hub;
    private final Clock clock;
    private final RandomGenerator random;

    public LinkCheck(HttpClient client, List<URI> addresses, SignatureCheck hub, Clock clock, RandomGenerator random) {
        this.client = client;
        this.addresses = List.copyOf(addresses);
        this.hub = hub;
        this.clock = clock;
        this.random = random;
    }

    public LinkState look(Duration within) throws InterruptedException {
        LinkState state = new LinkState.Down(new LinkProblem.NoAddress());
        for (URI address : addresses) {
            state = look(address, within.dividedBy(addresses.size()));
            if (state instanceof LinkState.Up) {
                return state;
            }
        }
        return state;
    }

    private LinkState look(URI address, Duration within) throws InterruptedException {
        byte[] noise = new byte[16];
        random.nextBytes(noise);
        String nonce = HexFormat.of().formatHex(noise);
        String base = address.toString();
        var uri = URI.create((base.endsWith("/") ? base : base + "/") + "v1/hub?nonce=" + nonce);
        try {
            Instant asked = clock.instant();
            var response = Asking.send(client, HttpRequest.newBuilder(uri), MAX_HELLO, within);
            Instant middle = asked.plus(Duration.between(asked, clock.instant()).dividedBy(2));
            return HelloCodec.decode(response.body(), nonce, hub)
                    .<LinkState>map(hello -> new LinkState.Up(base, Duration.between(middle, hello.at())))
                    .orElseGet(() -> new LinkState.Down(stranger(response, base)));
        } catch (IOException e) {
            return new LinkState.Down(LinkFaults.problem(e, base, HttpTransport.proxy(client, address)));
        }
    }

    private static LinkProblem stranger(HttpResponse<byte[]> response, String address) {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean page = type.startsWith("text/html") || response.statusCode() / 100 == 3;
        return page ? new LinkProblem.LoginPage(address) : new LinkProblem.NotThisHub(address);
    }
}

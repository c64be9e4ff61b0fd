package id.suar.app;

import id.suar.access.DeviceKeys;
import id.suar.access.HeldKeys;
import id.suar.access.Unlocked;
import id.suar.evidence.delivery.EvidencePermit;
import id.suar.evidence.delivery.EvidenceWatch;
import id.suar.sync.Courier;
import id.suar.sync.Couriers;
import id.suar.sync.Errand;
import id.suar.sync.http.HttpTransport;
import id.suar.sync.http.SystemNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Couriers over HTTP for one device; the client is made when the first one goes, and anew when another proxy or other
/// authorities were chosen.
final class DeviceCouriers implements Couriers, AutoCloseable {

    private final Dispatch dispatch;
    private final DeviceEvidence evidence;
    private final Supplier<EvidencePermit> permit;
    private final EvidenceWatch watch;
    private final HeldKeys keys;
    private final Supplier<List<URI>> addresses;
    private final RandomGenerator random;
    private final Nap nap = new Nap(new SystemNetwork());
    private final HubLink link;
    private Optional<HttpClient> client = Optional.empty();
    private List<Optional<ByteBuffer>> madeFor = List.of();

    /// @param addresses asked for each courier: they may be changed meanwhile
    /// @param permit    what evidence may use the link now
    /// @param watch     follows evidence on its way
    DeviceCouriers(
            Dispatch dispatch,
            HubLink link,
            DeviceEvidence evidence,
            HeldKeys keys,
            Supplier<List<URI>> addresses,
            Supplier<EvidencePermit> permit,
            EvidenceWatch watch,
            RandomGenerator random) {
        this.dispatch = dispatch;
        this.link = link;
        this.evidence = evidence;
        this.permit = permit;
        this.watch = watch;
        this.keys = keys;
        this.addresses = addresses;
        this.random = random;
    }

    @Override
    public Hired hire() {
        return switch (keys.get()) {
            case Unlocked.Open(DeviceKeys open) -> new Hired.Ready(courier(open, addresses.get()));
            case Unlocked.PinNeeded _, Unlocked.WrongPin _ -> new Hired.PinNeeded();
            case Unlocked.Damaged(String reason) -> new Hired.KeysDamaged(reason);
        };
    }

    private Courier courier(DeviceKeys open, List<URI> hub) {
        Errand bring = evidence.errand(open, client(open), hub, nap, random, permit, watch);
        return dispatch.courier(open, new HttpTransport(client(open), hub), nap, random, List.of(bring));
    }

    @Override
    public void hurry() {
        nap.wake();
    }

    @Override
    public synchronized void close() {
        client.ifPresent(HttpClient::shutdownNow);
    }

    /// Made again when something else was chosen.
    private synchronized HttpClient client(DeviceKeys keys) {
        List<Optional<ByteBuffer>> chosen = link.chosen();
        if (client.isEmpty() || !chosen.equals(madeFor)) {
            client.ifPresent(HttpClient::shutdownNow);
            try {
                client = Optional.of(link.client(keys).build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            madeFor = chosen;
        }
        return client.get();
    }
}

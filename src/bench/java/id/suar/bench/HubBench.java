package id.suar.bench;

import id.suar.access.DeviceKeys;
import id.suar.app.DeviceSpace;
import id.suar.app.HubSpace;
import id.suar.hub.HubServer;
import id.suar.i18n.Texts;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.sync.CourierWatch;
import id.suar.sync.Outbox;
import id.suar.sync.Packed;
import id.suar.sync.Packer;
import id.suar.sync.SyncOutcome;
import id.suar.sync.http.Clients;
import id.suar.sync.http.HttpTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One device's sheets to an empty hub over loopback: real HTTP, real SQLite, signature, chain, entries,
/// views, commit, receipt.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(HubBench.SHEETS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 9)
public class HubBench {

    static final int SHEETS = 22_528;
    private static final int A_PARCEL = 2_048;

    private final List<byte[]> parcels = new ArrayList<>();
    private Ground ground;
    private int hubs;
    private HubSpace hub;
    private HubServer server;
    private URI address;
    private HttpClient client;

    @Setup
    public void record() throws IOException {
        ground = new Ground();
        try (DeviceSpace device = ground.device()) {
            ground.record(device, SHEETS);
            DeviceKeys keys = ground.keys(device);
            var packer = new Packer(device.workspace().journals(), device.profile(), keys);
            var journal = new JournalId(device.profile().device(), 0);
            for (long after = 0; after < SHEETS; ) {
                Packed packed = packer.pack(new Outbox.Place(journal, after), A_PARCEL, after == 0);
                parcels.add(packed.bytes());
                after = packed.through();
            }
        }
    }

    @Setup(Level.Iteration)
    public void serve() throws IOException {
        hub = ground.newHub("hub-" + ++hubs);
        server = hub.server(InetAddress.getLoopbackAddress(), 0, Optional.empty(), Texts.of(Texts.INDONESIAN));
        address = server.start();
        client = Clients.hub().build();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        long taken = hub.journals().heads().stream().mapToLong(Head::seq).max().orElse(0);
        client.close();
        server.close();
        hub.close();
        if (taken != SHEETS) {
            throw new IllegalStateException(taken + " sheets on the hub");
        }
    }

    @TearDown
    public void close() throws IOException {
        ground.close();
    }

    /// Parcels that are packed already: what the hub can take.
    @Benchmark
    public void take() throws InterruptedException {
        var transport = new HttpTransport(client, List.of(address));
        for (byte[] parcel : parcels) {
            transport.push(parcel, Duration.ofSeconds(60));
        }
    }

    /// A whole sync: the device reads, packs, seals and checks receipts in the meantime.
    @Benchmark
    public SyncOutcome sync() {
        try (DeviceSpace device = ground.device()) {
            device.workspace().database().writing(handle -> handle.execute("DELETE FROM receipt"));
            return device.dispatch()
                    .courier(
                            ground.keys(device),
                            new HttpTransport(client, List.of(address)),
                            Thread::sleep,
                            new Random(7))
                    .run(Duration.ofSeconds(60), CourierWatch.NONE);
        }
    }
}

package id.suar.app;

import id.suar.access.CardFile;
import id.suar.access.DeviceSetup;
import id.suar.access.HubProfile;
import id.suar.access.Role;
import id.suar.access.SignedCard;
import id.suar.app.DemoFacts.Broken;
import id.suar.app.DemoFacts.Checked;
import id.suar.app.DemoFacts.Delivered;
import id.suar.app.DemoFacts.Device;
import id.suar.app.DemoFacts.Results;
import id.suar.app.DemoFacts.Saved;
import id.suar.app.DemoFacts.Summed;
import id.suar.app.DemoFacts.Tried;
import id.suar.count.tally.CountTally;
import id.suar.demo.SampleSheet;
import id.suar.election.Contest;
import id.suar.hub.HubServer;
import id.suar.i18n.Texts;
import id.suar.region.BundledRegions;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.sync.http.Clients;
import id.suar.sync.http.HttpTransport;
import id.suar.violation.Finding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A hub and two devices in one process, with real folders and a real socket: recorded offline, tried in vain,
/// delivered, summed, checked. Steps are called in this order; each says what happened.
public final class DemoStory implements AutoCloseable {

    private static final RegionCode REGENCY = new RegionCode("6402");
    /// The capital, and a district up the river most of whose villages had no network in 2022.
    private static final List<RegionCode> DISTRICTS = List.of(new RegionCode("640206"), new RegionCode("640212"));

    private final DemoFolder folder;
    private final Clock clock;
    private final SecureRandom random;
    private final Texts texts;
    private final DemoWatch watch;
    private final URI address;
    private final HttpClient client = Clients.hub().build();
    private final List<DemoDevice> devices = new ArrayList<>();
    private HubSpace hub;
    private Optional<HubServer> server = Optional.empty();

    /// @param folder stays its owner's to close
    public DemoStory(DemoFolder folder, Clock clock, SecureRandom random, Texts texts, DemoWatch watch)
            throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
        this.texts = texts;
        this.watch = watch;
        this.address = freeAddress();
    }

    /// Makes the hub, issues the cards, enrols the devices. Nothing listens yet.
    public List<Device> prepare() {
        watch.begun("prepare", "", 3);
        Texts indonesian = Texts.of(Texts.INDONESIAN);
        var profile = new HubProfile(indonesian.text("demo.sample.hub"), REGENCY.digits(), List.of(address), true);
        HubSpace.init(folder.hub(), profile, random);
        hub = HubSpace.open(folder.hub(), clock, random);
        watch.advanced(1);
        for (int which = 0; which < DISTRICTS.size(); which++) {
            devices.add(enrolled(which, indonesian));
            watch.advanced(which + 2L);
        }
        watch.ended();
        return devices.stream().map(DemoDevice::device).toList();
    }

    public List<Saved> record() {
        List<Saved> saved = new ArrayList<>();
        for (int which = 0; which < devices.size(); which++) {
            DemoDevice one = devices.get(which);
            var samples = new DemoSamples(one.space().rooms(), Texts.of(Texts.INDONESIAN));
            RegionCode district = DISTRICTS.get(which);
            List<SampleSheet> sheets = samples.sheets(district);
            List<Finding> findings = samples.findings(district, which, one.space());
            saved.add(one.record(sheets, findings, () -> samples.ofBrokenRule(district, one.space()), watch));
        }
        return saved;
    }

    /// The hub is not running.
    public List<Tried> tryInVain() {
        return devices.stream().map(one -> one.tryOnce(transport())).toList();
    }

    /// Starts the hub.
    ///
    /// @return where it accepts
    /// @throws IOException when another program has taken the port in the meantime
    public URI serve() throws IOException {
        watch.begun("serve", "", 1);
        HubServer made = hub.server(InetAddress.getLoopbackAddress(), address.getPort(), Optional.empty(), texts);
        URI accepting = made.start();
        server = Optional.of(made);
        watch.ended();
        return accepting;
    }

    /// Both devices, one after the other; their folders are free for others afterwards.
    public List<Delivered> deliver() {
        List<Delivered> delivered =
                devices.stream().map(one -> one.deliver(transport(), watch)).toList();
        folder.ended(delivered.stream().mapToLong(Delivered::saved).sum());
        closeDevices();
        return delivered;
    }

    /// As the hub has it.
    public Results results() {
        try (Workspace office = Workspace.open(folder.hub(), clock).orElseThrow()) {
            List<Summed> sums = new ArrayList<>();
            List<Broken> broken = new ArrayList<>();
            for (Contest contest : DemoSamples.contests(office.rooms(), office.scope())) {
                var villages =
                        office.rooms().totals().villages(contest.election().key(), contest.key(), office.scope());
                CountTally.by(Level.DISTRICT, villages)
                        .forEach(line -> sums.add(new Summed(contest, region(office.rooms(), line.region()), line)));
                broken.addAll(new DemoRules(texts).broken(office.rooms(), contest, office.scope()));
            }
            return new Results(sums, broken);
        }
    }

    public Checked check() {
        List<DataFolder> folders = List.of(folder.device(0), folder.device(1));
        return new DemoChecks(clock, watch).check(folder.hub(), folders);
    }

    public Path hubFolder() {
        return folder.hub().path();
    }

    /// The one that the desktop opens.
    public DataFolder firstDevice() {
        return folder.device(0);
    }

    /// Stops the hub; requests under way are finished first.
    @Override
    public void close() {
        closeDevices();
        server.ifPresent(HubServer::close);
        if (hub != null) {
            hub.close();
        }
        client.shutdownNow();
    }

    private DemoDevice enrolled(int which, Texts indonesian) {
        DataFolder data = folder.device(which);
        var regions = new BundledRegions();
        Region district = regions.find(DISTRICTS.get(which)).orElseThrow();
        String owner = indonesian.text("demo.sample.owner", district.name());
        SignedCard card =
                hub.cards().issue(owner, Role.PWC_STAFF, district.code().digits(), true);
        hub.issue(card, folder.card(which));
        new DeviceSetup(data.path(), data.keyRing(), random).init(CardFile.write(card), Optional.empty());
        DeviceSpace space = switch (DeviceSpace.open(data, clock)) {
            case DeviceSpace.Opening.Open(DeviceSpace opened) -> opened;
            case DeviceSpace.Opening.NoDevice _, DeviceSpace.Opening.InUse _ ->
                throw new IllegalStateException("cannot open " + data.path());
        };
        var device = new Device(data.path(), card.card().device(), owner, district);
        return new DemoDevice(space, device, clock, random);
    }

    private HttpTransport transport() {
        return new HttpTransport(client, List.of(address));
    }

    private void closeDevices() {
        devices.forEach(DemoDevice::close);
        devices.clear();
    }

    private static Region region(Rooms rooms, RegionCode code) {
        return rooms.regions().find(code).orElseThrow();
    }

    /// The address must stand on the cards before the hub listens there.
    private static URI freeAddress() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (var socket = new ServerSocket(0, 1, loopback)) {
            return URI.create("http://%s:%d/".formatted(loopback.getHostAddress(), socket.getLocalPort()));
        }
    }
}

package id.suar.faults;

import id.suar.access.DeviceKeys;
import id.suar.access.Unlocked;
import id.suar.app.DataFolder;
import id.suar.app.DeviceSpace;
import id.suar.count.CountEntries;
import id.suar.count.MadeUpSheets;
import id.suar.evidence.MadePictures;
import id.suar.evidence.delivery.EvidencePermit;
import id.suar.evidence.delivery.EvidenceWatch;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.sync.CourierWatch;
import id.suar.sync.http.Clients;
import id.suar.sync.http.HttpTransport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The device process that [KilledSync] kills: records and delivers without end, and says what is saved after
/// it is saved, and what is received after the hub's receipt lies on its disk. Now and then it takes a photo into
/// custody.
///
/// `saved JOURNAL SEQ HASH`, `received JOURNAL SEQ`
final class KilledDevice {

    /// Stands in what is recorded, and must be nowhere on the line.
    static final String NEEDLE = "RAHASIA";

    static final String UNKNOWN_KIND = "from.the.future/9";

    /// Of a kind that every view knows, and nothing that it could read.
    private static final byte[] NONSENSE = {0x01};

    private final DeviceSpace space;
    private final DeviceKeys keys;
    private final URI hub;
    private final Random random;
    private final MadeUpSheets sheets;
    private final List<TpsCode> stations;

    private KilledDevice(DeviceSpace space, URI hub, long seed) {
        this.space = space;
        this.keys = ((Unlocked.Open) space.keyRing().open(Optional.empty())).keys();
        this.hub = hub;
        this.random = new Random(seed);
        this.sheets = MadeUpSheets.president(seed, true);
        this.stations = MadeUpSheets.stations(space.rooms().regions(), new RegionCode("640203"), 3);
    }

    /// @param args folder, the hub's address, seed, how often at most (0: until it is killed)
    public static void main(String[] args) throws Exception {
        var opening = DeviceSpace.open(new DataFolder(Path.of(args[0])), Clock.systemUTC());
        try (DeviceSpace space = ((DeviceSpace.Opening.Open) opening).space()) {
            var device = new KilledDevice(space, URI.create(args[1]), Long.parseLong(args[2]));
            device.takePicture();
            int times = Integer.parseInt(args[3]);
            for (int i = 0; times == 0 || i < times; i++) {
                device.recordSome();
                if (device.random.nextInt(3) > 0) {
                    device.deliver();
                }
            }
        }
    }

    private void recordSome() throws IOException {
        switch (random.nextInt(16)) {
            case 15 -> takePicture();
            case 0, 4, 8, 12 -> append(CountEntries.RECORDED, List.of(NONSENSE));
            case 1, 5, 9, 13 -> append(UNKNOWN_KIND, notes(random.nextInt(8) == 0 ? 300 : 1 + random.nextInt(30)));
            default -> recordSheets(1 + random.nextInt(6));
        }
    }

    private void recordSheets(int count) {
        for (int i = 0; i < count; i++) {
            space.countRecorder().record(sheets.at(stations.get(random.nextInt(stations.size()))));
            saved();
        }
    }

    /// Large enough to have a thumbnail.
    private void takePicture() throws IOException {
        Path file = Files.createTempFile(space.workspace().folder().path(), "picture", ".jpg");
        Files.write(file, MadePictures.jpeg(360, 480, random.nextInt()));
        space.custodian().takePicture(file);
        Files.delete(file);
        saved();
    }

    private void append(String kind, List<byte[]> bodies) {
        space.journal()
                .append(bodies.stream()
                        .map(body -> NewEntry.begin(space.clock().instant(), "Pengawas " + NEEDLE, kind, body))
                        .toList());
        saved();
    }

    private List<byte[]> notes(int count) {
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // A CBOR text of 32 bytes that is found nowhere else.
            byte[] text = "%s %024x".formatted(NEEDLE, random.nextLong() >>> 1).getBytes(StandardCharsets.UTF_8);
            byte[] body = new byte[2 + text.length];
            body[0] = 0x78;
            body[1] = (byte) text.length;
            System.arraycopy(text, 0, body, 2, text.length);
            bodies.add(body);
        }
        return bodies;
    }

    private void saved() {
        var head = space.workspace().journals().head(space.journal().id());
        say("saved " + head.journal() + " " + head.seq() + " " + HexFormat.of().formatHex(head.hash()));
    }

    private void deliver() {
        try (var client = Clients.hub().build()) {
            var evidence = space.evidence()
                    .errand(
                            keys,
                            client,
                            List.of(hub),
                            Thread::sleep,
                            random,
                            () -> EvidencePermit.ALL,
                            EvidenceWatch.NONE);
            space.dispatch()
                    .courier(keys, new HttpTransport(client, List.of(hub)), Thread::sleep, random, List.of(evidence))
                    .run(Duration.ofMillis(random.nextInt(1_500)), new CourierWatch() {
                        @Override
                        public void received(JournalId journal, long through) {
                            say("received " + journal + " " + through);
                        }
                    });
            client.shutdownNow();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

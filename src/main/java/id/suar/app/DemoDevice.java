package id.suar.app;

import id.suar.access.DeviceKeys;
import id.suar.access.Unlocked;
import id.suar.app.DemoFacts.Delivered;
import id.suar.app.DemoFacts.Device;
import id.suar.app.DemoFacts.Saved;
import id.suar.app.DemoFacts.Tried;
import id.suar.count.CountRecorder.Change;
import id.suar.count.CountSheet;
import id.suar.demo.SampleSheet;
import id.suar.journal.JournalId;
import id.suar.sync.Courier;
import id.suar.sync.CourierWatch;
import id.suar.sync.Delivery;
import id.suar.sync.FeedLine;
import id.suar.sync.LinkProblem;
import id.suar.sync.Standing;
import id.suar.sync.SyncOutcome;
import id.suar.sync.Transport;
import id.suar.sync.http.HttpTransport;
import id.suar.violation.Finding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// One device of a demonstration, opened: records, and brings its records to the hub.
final class DemoDevice implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DeviceSpace space;
    private final Device device;
    private final Clock clock;
    private final RandomGenerator random;
    private final List<Duration> took = new ArrayList<>();
    private long recorded;

    DemoDevice(DeviceSpace space, Device device, Clock clock, RandomGenerator random) {
        this.space = space;
        this.device = device;
        this.clock = clock;
        this.random = random;
    }

    Device device() {
        return device;
    }

    DeviceSpace space() {
        return space;
    }

    /// Forms of one village at a time, then corrections and findings one by one; each on disk before the next.
    ///
    /// @param drafted findings that come of what was recorded
    Saved record(List<SampleSheet> sheets, List<Finding> written, Supplier<List<Finding>> drafted, DemoWatch watch) {
        List<CountSheet> later =
                sheets.stream().flatMap(sample -> sample.later().stream()).toList();
        watch.begun("record", device.district().name(), sheets.size() + later.size() + written.size());
        villages(sheets).forEach(village -> timed(() -> space.countRecorder().record(village), village.size(), watch));
        later.forEach(sheet -> timed(() -> space.countRecorder().record(sheet), 1, watch));
        List<Finding> findings = new ArrayList<>(written);
        findings.addAll(drafted.get());
        findings.forEach(finding -> timed(() -> space.findingRecorder().record(finding), 1, watch));
        watch.ended();
        Standing standing = standing();
        List<Duration> sorted = took.stream().sorted().toList();
        return new Saved(
                device,
                sheets.size(),
                later.size(),
                findings.size(),
                standing.saved(),
                standing.received(),
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.getLast());
    }

    /// Once, without waiting.
    Tried tryOnce(HttpTransport transport) {
        SyncOutcome outcome = courier(transport).run(Duration.ZERO, CourierWatch.NONE);
        Optional<LinkProblem> problem = outcome instanceof SyncOutcome.NotDelivered(LinkProblem what, var _)
                ? Optional.of(what)
                : Optional.empty();
        return new Tried(device, standing().waiting(), problem);
    }

    Delivered deliver(HttpTransport transport, DemoWatch watch) {
        Standing before = standing();
        watch.begun("deliver", device.district().name(), before.waiting());
        var answered = new AtomicLong();
        Instant began = clock.instant();
        SyncOutcome outcome = courier(new Counting(transport, answered)).run(PATIENCE, new CourierWatch() {
            @Override
            public void received(JournalId journal, long through) {
                watch.advanced(through);
            }
        });
        Duration duration = Duration.between(began, clock.instant());
        watch.ended();
        Standing after = standing();
        return new Delivered(
                device,
                outcome,
                after.received(),
                after.saved(),
                after.last(),
                outcome.tally().bytes(),
                answered.get(),
                duration);
    }

    Standing standing() {
        return space.dispatch().outbox().standing();
    }

    @Override
    public void close() {
        space.close();
    }

    private <T extends Transport & FeedLine> Courier courier(T transport) {
        return space.dispatch().courier(keys(), transport, Thread::sleep, random);
    }

    /// Its key ring was made here, without a PIN.
    private DeviceKeys keys() {
        return switch (space.keyRing().open(Optional.empty())) {
            case Unlocked.Open(DeviceKeys keys) -> keys;
            case Unlocked.PinNeeded _, Unlocked.WrongPin _, Unlocked.Damaged _ ->
                throw new IllegalStateException("keys of " + device.folder());
        };
    }

    private static Collection<List<Change>> villages(List<SampleSheet> sheets) {
        return sheets.stream()
                .map(SampleSheet::sheet)
                .collect(Collectors.groupingBy(
                        sheet -> sheet.election() + sheet.station().village(),
                        LinkedHashMap::new,
                        Collectors.mapping(sheet -> new Change(sheet, Optional.empty()), Collectors.toList())))
                .values();
    }

    private void timed(Runnable recording, int records, DemoWatch watch) {
        Instant began = clock.instant();
        recording.run();
        took.add(Duration.between(began, clock.instant()));
        recorded += records;
        watch.advanced(recorded);
    }

    /// Counts what comes back for parcels.
    private record Counting(HttpTransport transport, AtomicLong answered) implements Transport, FeedLine {

        @Override
        public Delivery push(byte[] parcel, Duration within) throws InterruptedException {
            Delivery delivery = transport.push(parcel, within);
            if (delivery instanceof Delivery.Came(byte[] body, String _)) {
                answered.addAndGet(body.length);
            }
            return delivery;
        }

        @Override
        public Delivery ask(byte[] request, Duration within) throws InterruptedException {
            return transport.ask(request, within);
        }
    }
}

package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Processes.Running;
import id.suar.faults.Trigger.Moment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// A device process and a hub process that are killed, again and again, while one records and delivers and the
/// other takes. Who is killed, and when: after a word of the device, while a request is on the line, or when an
/// answer of the hub is on the line and the device does not have it yet.
final class KilledSync implements AutoCloseable {

    private static final int MOST_MICROS = 20_000;

    private final Random random;
    private final Premises at;
    private final Path scratch;
    private final BadLine line;
    private final Processes processes;
    private final Told told = new Told();
    private final Recording recording = new Recording();
    private Oracle.Seen seen = Oracle.Seen.NOTHING;
    private volatile Trigger trigger = new Trigger(Moment.WORD, 0, () -> {});
    private Optional<Running> hub = Optional.empty();
    private Optional<Running> device = Optional.empty();

    KilledSync(Jvm jvm, Path root, Random random) throws IOException {
        this.random = random;
        this.at = Premises.make(root);
        this.scratch = Files.createDirectories(root.resolve("scratch"));
        this.line = new BadLine(URI.create("http://127.0.0.1:1/")).heardBy(new Ears());
        this.processes = new Processes(jvm);
    }

    /// One kill, and a look at what is left.
    void round() throws Exception {
        if (hub.isEmpty()) {
            hub = Optional.of(processes.serve(at.hub(), line));
        }
        orderFaults();
        int victims = random.nextInt(8);
        boolean hubDies = victims < 4 || victims == 7;
        boolean deviceDies = victims >= 4;
        Moment moment = Moment.values()[random.nextInt(3)];
        var next = new Trigger(moment, 1 + random.nextInt(moment == Moment.WORD ? 8 : 4), () -> {
            if (moment != Moment.ANSWER) {
                LockSupport.parkNanos(1_000L * random.nextInt(MOST_MICROS));
            }
            hub.filter(_ -> hubDies).ifPresent(Running::kill);
            device.filter(_ -> deviceDies).ifPresent(Running::kill);
        });
        trigger = next;
        if (device.isEmpty()) {
            device = Optional.of(processes.record(at.device(), line, random.nextLong(), 0, this::word));
        }
        assertThat(next.await(Processes.PATIENCE)).as("%s came", moment).isTrue();
        hub = hubDies ? ended(hub) : hub;
        device = deviceDies ? ended(device) : device;
        look(oracle -> seen = oracle.look(told, recording, seen));
    }

    /// No more kills: the device delivers what is left.
    void end() throws Exception {
        device.ifPresent(Running::kill);
        device = ended(device);
        if (hub.isEmpty()) {
            hub = Optional.of(processes.serve(at.hub(), line));
        }
        // A busy computer needs long to start a hub.
        at.onDevice("sync", "--give-up", "300", "--hub", line.address().toString());
        look(oracle -> {
            seen = oracle.look(told, recording, seen);
            oracle.lookAtTheEnd();
        });
    }

    private interface Look {
        void at(Oracle oracle) throws IOException;
    }

    private void look(Look look) throws IOException {
        try (var oracle = new Oracle(at, scratch, random)) {
            look.at(oracle);
        }
    }

    private static Optional<Running> ended(Optional<Running> running) throws InterruptedException {
        if (running.isPresent()) {
            running.get().awaitEnd();
        }
        return Optional.empty();
    }

    /// Mostly a good line.
    private void orderFaults() {
        switch (random.nextInt(9)) {
            case 0 -> line.order(new Fault.CutUp(random.nextInt(2_000)));
            case 1 -> line.order(new Fault.CutDown(random.nextInt(600)));
            case 2 -> line.order(new Fault.CorruptUp(random.nextInt(2_000)));
            case 3 -> line.order(new Fault.Twice());
            case 4 -> line.order(new Fault.Overtaken());
            case 5 -> line.order(new Fault.Replay(), new Fault.LoseAnswer());
            default -> {}
        }
    }

    private void word(String said) {
        told.line(said);
        trigger.happened(Moment.WORD);
    }

    @Override
    public void close() throws IOException {
        line.close();
        processes.close();
        hub.ifPresent(Running::kill);
        device.ifPresent(Running::kill);
    }

    private final class Ears implements Ear {

        @Override
        public void up(long connection, byte[] part) {
            recording.up(connection, part);
            trigger.happened(Moment.REQUEST);
        }

        @Override
        public void down(long connection, byte[] part) {
            recording.down(connection, part);
            trigger.happened(Moment.ANSWER);
        }
    }
}

package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Hubs and devices as processes of their own. One more is always started in advance and waits for its orders.
final class Processes implements AutoCloseable {

    /// Seconds; a busy computer takes long to start a process.
    static final int PATIENCE = 90;

    private final Jvm jvm;
    private Process spare;

    Processes(Jvm jvm) throws IOException {
        this.jvm = jvm;
        this.spare = jvm.start(Spare.class);
    }

    /// A process and the thread that hears what it says.
    record Running(Process process, Thread hearing) {

        void kill() {
            // Not Process.destroyForcibly: that would close the pipe with what it still has to say.
            process.toHandle().destroyForcibly();
        }

        int awaitEnd() throws InterruptedException {
            int code = process.waitFor();
            hearing.join();
            return code;
        }
    }

    /// `suar hub serve`; the line leads there when it returns.
    Running serve(Path hub, BadLine line) throws Exception {
        var ready = new CompletableFuture<String>();
        Running running = start(
                said -> {
                    if (said.startsWith("ready ")) {
                        ready.complete(said.substring("ready ".length()).strip());
                    }
                },
                "hub",
                "serve",
                "--port",
                "0",
                "--data",
                hub.toString());
        line.moved(URI.create(ready.get(PATIENCE, TimeUnit.SECONDS)));
        return running;
    }

    /// A [KilledDevice].
    ///
    /// @param times 0: until it is killed
    Running record(Path device, BadLine line, long seed, int times, Consumer<String> hears) throws IOException {
        return start(
                hears,
                "record",
                device.toString(),
                line.address().toString(),
                Long.toString(seed),
                Integer.toString(times));
    }

    /// Any command of Suar.
    Running start(Consumer<String> hears, String... words) throws IOException {
        Process process = spare;
        spare = jvm.start(Spare.class);
        order(process, words);
        return new Running(process, Thread.ofPlatform().daemon().start(() -> hear(process, hears)));
    }

    /// As [#start], in a process whose files may not grow beyond so many bytes: to it the disk is full.
    Running startWithin(long room, Consumer<String> hears, String... words) throws Exception {
        limit(spare, Long.toString(room));
        return start(hears, words);
    }

    /// From now on its disk has so much room for each file (`unlimited`: as before). The kernel sees to it.
    static void limit(Process process, String room) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(
                                "prlimit", "--fsize=" + room + ":unlimited", "--pid", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    static void order(Process process, String... words) throws IOException {
        var out = process.outputWriter();
        out.write(String.join("\t", words) + "\n");
        out.flush();
    }

    /// On a thread of its own: one that waits at a pipe keeps a carrier of virtual threads to itself, and two of
    /// them leave none for the line on a computer with two cores.
    private static void hear(Process process, Consumer<String> hears) {
        try (BufferedReader in = process.inputReader()) {
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                hears.accept(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        spare.destroyForcibly();
    }
}

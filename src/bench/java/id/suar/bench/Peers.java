package id.suar.bench;

import id.suar.app.DataFolder;
import id.suar.app.Workspace;
import id.suar.count.file.CountFile;
import id.suar.faults.BadLine;
import id.suar.faults.Link;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Suar, PouchDB and plain JSON posts bring the same forms over the same lines ([BadLine]), each as a process of its
/// own, its server another. Time is from the start of the process that delivers to its end; what it delivers is
/// recorded before.
public final class Peers {

    private static final String HEADING = "## Against peers";
    private static final Path SCRIPTS = Path.of("bench/peers");

    private final int cap;
    private final Path root;

    private Peers(int cap) throws IOException {
        this.cap = cap;
        this.root = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "peers");
    }

    private enum Line {
        LAN("LAN", Link.GOOD),
        TOWN("256 kbit/s, 300 ms", Link.TOWN),
        RIVER("9.6 kbit/s, 1 s, cut every 30 s", Link.RIVER);

        private final String words;
        private final Link link;

        Line(String words, Link link) {
            this.words = words;
            this.link = link;
        }
    }

    private record Load(String words, String contest, int forms) {}

    private static final List<Load> LOADS =
            List.of(new Load("1,000 president", "PPWP", 1_000), new Load("200 legislative", "DPR", 200));

    /// What a server has at the end.
    ///
    /// @param twice arrived or lies there once more than once
    private record Kept(int forms, int twice) {}

    private record Ran(
            Line line,
            Load load,
            String who,
            boolean done,
            double seconds,
            long up,
            long down,
            long turns,
            Kept kept) {}

    /// @param args the file whose last section this is; most seconds a run; a line's name or nothing
    public static void main(String... args) throws Exception {
        var peers = new Peers(Integer.parseInt(args[1]));
        List<Ran> all = new ArrayList<>();
        for (Line line : Line.values()) {
            if (line == Line.LAN && (args[2].isEmpty() || args[2].equals("LAN"))) {
                all.addAll(peers.race(line, 1));
            }
        }
        // Slow lines are bound by the line: they run beside each other.
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = List.of(Line.TOWN, Line.RIVER).stream()
                    .filter(line -> args[2].isEmpty() || args[2].equals(line.name()))
                    .map(line -> both.submit(() -> peers.race(line, 6)))
                    .toList();
            for (var ran : slow) {
                all.addAll(ran.get());
            }
        }
        write(Path.of(args[0]), peers.cap, all);
    }

    private List<Ran> race(Line line, int atOnce) throws Exception {
        List<Callable<Ran>> runs = new ArrayList<>();
        for (Load load : LOADS) {
            Path file = root.resolve(line + "-" + load.contest() + ".csv");
            CountFile.write(load.contest(), load.forms(), file);
            runs.add(() -> suar(line, load, file));
            runs.add(() -> node("PouchDB", "pouch.mjs", "documents", line, load, file));
            runs.add(() -> node("JSON posts", "post.mjs", "forms", line, load, file));
        }
        try (ExecutorService lanes = Executors.newFixedThreadPool(atOnce)) {
            List<Ran> all = new ArrayList<>();
            for (var ran : lanes.invokeAll(runs)) {
                all.add(ran.get());
            }
            return all;
        }
    }

    private Ran suar(Line kind, Load load, Path file) throws Exception {
        Path folder = Files.createDirectories(root.resolve("suar-" + kind + "-" + load.contest()));
        String hub = folder.resolve("hub").toString();
        String device = folder.resolve("device").toString();
        String card = folder.resolve("device.suar-card").toString();
        done(suar("hub", "init", "--name", "Bawaslu contoh", "--region", "64", "--data", hub));
        done(suar(
                "hub",
                "card",
                "--owner",
                "Pengawas",
                "--role",
                "kab_member",
                "--scope",
                "64",
                "--out",
                card,
                "--data",
                hub));
        done(suar("device", "init", "--card", card, "--data", device));
        done(suar("count", "import", file.toString(), "--contest", load.contest(), "--data", device));
        Process server = start(suar("hub", "serve", "--port", "0", "--data", hub));
        try (var line = new BadLine(ready(server), kind.link)) {
            List<String> sync =
                    suar("sync", "--give-up", "" + cap, "--hub", line.address().toString(), "--data", device);
            return timed("Suar", kind, load, line, sync, () -> atHub(Path.of(hub)));
        } finally {
            server.destroy();
        }
    }

    private static Kept atHub(Path folder) {
        try (Workspace hub =
                Workspace.open(new DataFolder(folder), Clock.systemUTC()).orElseThrow()) {
            int forms = hub.database()
                    .read(handle -> handle.createQuery("SELECT count(*) FROM count_sheet")
                            .mapTo(Integer.class)
                            .one());
            int entries = hub.database()
                    .read(handle -> handle.createQuery("SELECT count(*) FROM entry WHERE kind LIKE 'count.sheet.%'")
                            .mapTo(Integer.class)
                            .one());
            return new Kept(forms, entries - forms);
        }
    }

    private Ran node(String who, String script, String what, Line kind, Load load, Path file) throws Exception {
        Process server = start(List.of("node", SCRIPTS.resolve("server.mjs").toString()));
        try {
            URI address = ready(server);
            try (var line = new BadLine(address, kind.link)) {
                List<String> client = List.of(
                        "node",
                        SCRIPTS.resolve(script).toString(),
                        line.address().toString(),
                        file.toString());
                return timed(who, kind, load, line, client, () -> state(address, what));
            }
        } finally {
            server.destroy();
        }
    }

    private static Kept state(URI server, String what) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            String json = client.send(
                            HttpRequest.newBuilder(server.resolve("state")).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return new Kept(number(json, what), what.equals("forms") ? number(json, "repeated") : 0);
        }
    }

    private static int number(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException(json);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private Ran timed(String who, Line kind, Load load, BadLine line, List<String> command, Callable<Kept> kept)
            throws Exception {
        long began = System.nanoTime();
        Process client = start(command);
        boolean ended = client.waitFor(cap, TimeUnit.SECONDS);
        double seconds = (System.nanoTime() - began) / 1e9;
        boolean done = ended && client.exitValue() == 0;
        client.destroyForcibly();
        var ran = new Ran(kind, load, who, done, seconds, line.up(), line.down(), line.turns(), kept.call());
        System.out.println(ran);
        return ran;
    }

    private static List<String> suar(String... words) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "id.suar.Suar"));
        command.addAll(List.of(words));
        return command;
    }

    private static void done(List<String> command) throws IOException, InterruptedException {
        if (start(command).waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/bench/peers.err").toFile()))
                .start();
    }

    private static URI ready(Process server) throws IOException {
        BufferedReader said = server.inputReader();
        String line = said.readLine();
        while (line != null && !line.startsWith("ready ")) {
            line = said.readLine();
        }
        return URI.create(line.substring("ready ".length()).strip());
    }

    private static void write(Path results, int cap, List<Ran> all) throws IOException {
        String before = Files.exists(results) ? Files.readString(results) : "";
        int at = before.indexOf(HEADING);
        var text = new StringBuilder(at < 0 ? before.stripTrailing() + "\n\n" : before.substring(0, at));
        text.append(HEADING).append("\n\n");
        text.append("""
                Made by `bench/peers/run` on %s; load of the machine when it ended: %.1f. The same forms over the same
                proxy, which counts: bytes without TCP's and IP's own, a request each time a client speaks after silence
                or after an answer, a handshake's time for each connection. Seconds of the process that delivers, start
                included; at most %d, and where that was reached it says so. *Twice*: arrived once more; who keeps no id
                of the form has it twice then.

                | line | forms | by | seconds | bytes up | bytes down | requests | twice | missing |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(
                        LocalDate.now(),
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                .getSystemLoadAverage(),
                        cap));
        for (Ran ran : all) {
            int missing = ran.load().forms() - ran.kept().forms();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %,d | %,d | %,d | %d | %d |%n",
                    ran.line().words,
                    ran.load().words(),
                    ran.who(),
                    ran.done() ? "%.1f".formatted(ran.seconds()) : "not done after %.0f".formatted(ran.seconds()),
                    ran.up(),
                    ran.down(),
                    ran.turns(),
                    ran.kept().twice(),
                    missing));
        }
        Files.writeString(results, text);
    }
}

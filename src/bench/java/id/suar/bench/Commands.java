package id.suar.bench;

import id.suar.count.CountFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whole processes, from the shell's point of view: start of the JVM, work, end.
final class Commands {

    private static final int TIMES = 5;
    private static final String HEADLESS =
            "-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -Dsuar.leave-after=0";

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    /// Seconds by what was run.
    Map<String, List<Double>> run() throws IOException, InterruptedException {
        time("`suar --version`", "", "--version");
        for (int sheets : List.of(11_000, 31_000)) {
            for (int i = 0; i < TIMES; i++) {
                all(sheets);
            }
        }
        return seconds;
    }

    private void all(int sheets) throws IOException, InterruptedException {
        String of = " (" + sheets + " sheets)";
        try (Ground ground = new Ground()) {
            Path file = ground.root().resolve("sheets.csv");
            CountFile.write(sheets, file);
            String device = ground.root().resolve("device").toString();
            ground.device().close();
            once(
                    "`suar count import`" + of,
                    "",
                    "count",
                    "import",
                    file.toString(),
                    "--data",
                    device,
                    "--contest",
                    "PPWP");
            once("`suar status`" + of, "", "status", "--data", device);
            once("`suar verify`" + of, "", "verify", "--data", device);
            once("`suar rebuild`" + of, "", "rebuild", "--data", device);
            Process hub = start(
                    "", "hub", "serve", "--data", ground.root().resolve("hub").toString());
            try (BufferedReader said = hub.inputReader()) {
                String ready = said.readLine();
                String address = ready.substring(ready.indexOf(' ') + 1);
                once("`suar sync`" + of, "", "sync", "--data", device, "--hub", address);
            } finally {
                hub.destroy();
                hub.waitFor();
            }
            once("desktop to its first picture and out" + of, HEADLESS, "--data", device);
        }
    }

    private void time(String what, String options, String... words) throws IOException, InterruptedException {
        for (int i = 0; i < TIMES; i++) {
            once(what, options, words);
        }
    }

    private void once(String what, String options, String... words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = start(options, words).waitFor();
        double took = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(what + " ended with " + code);
        }
        seconds.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
        System.out.printf("%s: %.2f s%n", what, took);
    }

    private static Process start(String options, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("suar").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectError(Files.createDirectories(Path.of("target/bench"))
                        .resolve("commands.log")
                        .toFile());
        if (!words[0].equals("hub")) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        builder.environment().put("SUAR_JAVA_OPTS", options);
        return builder.start();
    }
}

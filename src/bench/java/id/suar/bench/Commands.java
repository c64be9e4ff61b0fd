package id.suar.bench;

import id.suar.count.file.CountFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whole processes, from the shell's point of view: start of the JVM, work, end.
final class Commands {

    private static final int TIMES = 3;
    private static final String HEADLESS =
            "-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -Dsuar.leave-after=0";

    /// Runs a command and says how long it took and how much of that the processor was at it.
    private static final String TIMED = "TIMEFORMAT='%R %U %S'; time \"$@\"";

    private final Map<String, List<Took>> taken = new LinkedHashMap<>();

    /// @param seconds   by the clock on the wall: grows with whatever else the machine does
    /// @param processor of the processor: hardly does
    record Took(double seconds, double processor) {}

    /// By what was run.
    Map<String, List<Took>> run() throws IOException, InterruptedException {
        time("`suar --version`", "", "--version");
        for (int sheets : List.of(11_000, 31_000)) {
            for (int i = 0; i < TIMES; i++) {
                all(sheets);
            }
        }
        return taken;
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
            Process hub = serve(ground.root().resolve("hub"));
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
        List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, "time", "./suar"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SUAR_JAVA_OPTS", options);
        Process process = builder.start();
        List<String> said = process.errorReader().readAllLines();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + ": " + said);
        }
        double[] times = Arrays.stream(said.getLast().replace(',', '.').split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var took = new Took(times[0], times[1] + times[2]);
        taken.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
        System.out.println(what + ": " + took);
    }

    private static Process serve(Path folder) throws IOException {
        return new ProcessBuilder("./suar", "hub", "serve", "--port", "0", "--data", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

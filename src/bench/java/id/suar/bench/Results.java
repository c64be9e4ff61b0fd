package id.suar.bench;

import id.suar.journal.SegmentBench;
import id.suar.sync.qr.FiftySheets;
import id.suar.sync.qr.Frames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Measures everything and writes it down.
public final class Results {

    private final List<String> lines = new ArrayList<>();

    private Results() {}

    /// @param args the file to write
    public static void main(String... args) throws Exception {
        var results = new Results();
        results.head();
        results.sizes(Sizes.measure());
        results.codes(Codes.measure());
        results.commands(new Commands().run());
        results.benchmarks(run());
        Files.write(Path.of(args[0]), results.lines);
    }

    private void head() throws IOException {
        lines.add("# Measured on " + LocalDate.now());
        lines.add("");
        lines.add(
                "Made by `bench/run`: all of it, on made-up sheets, on a real disk. Medians, unless it says otherwise.");
        lines.add("");
        Machine.describe().forEach(line -> lines.add("- " + line));
    }

    private void sizes(Map<Integer, Integer> bytes) {
        table("Sheets of president 2024 in a sealed parcel", "sheets", "bytes", "each");
        bytes.forEach((sheets, size) -> row(number(sheets), number(size), decimal((double) size / sheets)));
    }

    private void codes(Map<String, Frames> all) {
        title("Fifty sheets as codes on a screen");
        lines.add(
                "Enrolled device, one sealed parcel, made-up sheets; any as many codes as stand here suffice."
                        + " `CodeSizesTest` reads them back from turned, blurred and noisy pictures with the first code missing.");
        lines.add("");
        columns("sheets", "bytes", "codes", "bytes a code");
        all.forEach((what, frames) -> row(
                FiftySheets.COUNT + " " + what,
                number(frames.length()),
                number(frames.needed()),
                number(frames.frame(0).length)));
    }

    private void commands(Map<String, List<Commands.Took>> taken) {
        table("Commands, as whole processes", "command", "seconds", "of the processor");
        taken.forEach((what, all) -> row(
                what,
                decimal(Median.of(all.stream().map(Commands.Took::seconds).toList())),
                decimal(Median.of(all.stream().map(Commands.Took::processor).toList()))));
    }

    private static Collection<RunResult> run() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(SaveBench.class.getSimpleName())
                        .include(SeenBench.class.getSimpleName())
                        .include(ImportBench.class.getSimpleName())
                        .include(HubBench.class.getSimpleName())
                        .include(SegmentBench.class.getSimpleName())
                        .jvmArgs(
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.util.logging.config.file=src/test/resources/logging.properties")
                        .build())
                .run();
    }

    private void benchmarks(Collection<RunResult> results) {
        table("Inside one process, warm (JMH)", "what", "median", "99 %", "a second");
        for (RunResult run : results) {
            Result<?> result = run.getPrimaryResult();
            // An average has one value for each iteration; so has a single shot.
            var each = run.getParams().getMode() == Mode.SampleTime
                    ? result.getStatistics()
                    : run.getAggregatedResult().getPrimaryResult().getStatistics();
            double median = each.getPercentile(50);
            double perSecond = (result.getScoreUnit().startsWith("ms") ? 1e3 : 1e6) / median;
            row(
                    name(run),
                    decimal(median) + " "
                            + result.getScoreUnit().replace("/op", "").replace("us", "µs"),
                    decimal(each.getPercentile(99)),
                    number(Math.round(perSecond)));
        }
    }

    private static String name(RunResult run) {
        String benchmark = run.getParams().getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
        String sheets = run.getParams().getParam("sheets");
        return name + (sheets == null ? "" : ", " + sheets + " sheets");
    }

    private void table(String title, String... columns) {
        title(title);
        columns(columns);
    }

    private void title(String title) {
        lines.addAll(List.of("", "## " + title, ""));
    }

    private void columns(String... columns) {
        row(columns);
        row(Collections.nCopies(columns.length, "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }
}

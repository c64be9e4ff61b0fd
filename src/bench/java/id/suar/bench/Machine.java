package id.suar.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the numbers were measured on: they mean nothing without.
final class Machine {

    private static final int SYNCS = 200;

    private Machine() {}

    static List<String> describe() throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<Double> syncs = syncs();
        return List.of(
                "%s, %d cores, %.0f GB".formatted(processor(), system.getAvailableProcessors(), gigabytes(system)),
                "%s %s; Java %s"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("java.vm.version")),
                String.format(
                        Locale.ROOT,
                        "write of 8 kB to disk and `fsync`: median %.2f ms, 99 %% under %.2f ms",
                        Median.of(syncs),
                        Median.percentile(syncs, 0.99)),
                String.format(Locale.ROOT, "load when it began: %.1f", system.getSystemLoadAverage()));
    }

    private static double gigabytes(com.sun.management.OperatingSystemMXBean system) {
        return system.getTotalMemorySize() / 1e9;
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse("?")
                : System.getProperty("os.arch");
    }

    /// Milliseconds; what every commit waits for at the least.
    private static List<Double> syncs() throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target/bench")), "sync", "");
        List<Double> millis = new ArrayList<>();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < SYNCS; i++) {
                channel.write(ByteBuffer.allocate(8192));
                long start = System.nanoTime();
                channel.force(false);
                millis.add((System.nanoTime() - start) / 1e6);
            }
        } finally {
            Files.delete(file);
        }
        return millis;
    }
}

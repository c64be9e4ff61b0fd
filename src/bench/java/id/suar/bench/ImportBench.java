package id.suar.bench;

import id.suar.app.DeviceSpace;
import id.suar.count.file.CountFile;
import id.suar.count.file.CountImporter.Imported;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A file of sheets into an empty device.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
public class ImportBench {

    @Param({"11000", "31000"})
    public int sheets;

    private Ground ground;
    private DeviceSpace device;
    private Path file;

    @Setup(Level.Iteration)
    public void open() throws IOException {
        ground = new Ground();
        file = ground.root().resolve("sheets.csv");
        CountFile.write(sheets, file);
        device = ground.device();
    }

    @TearDown(Level.Iteration)
    public void close() throws IOException {
        device.close();
        ground.close();
    }

    @Benchmark
    public Imported read() {
        return device.countImporter().read(file, CountFile.contest(), false);
    }
}

package id.suar.bench;

import id.suar.app.DeviceSpace;
import id.suar.count.CountRecorder;
import id.suar.count.CountSheet;
import id.suar.count.file.CountFile;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Saving one sheet as the form does: look for the one that it corrects, append, view, commit, on disk.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class SaveBench {

    private static final int SHEETS = 31_000;

    private Ground ground;
    private DeviceSpace device;
    private Iterator<CountSheet> sheets;
    private int round;

    @Setup
    public void open() throws IOException {
        ground = new Ground();
        device = ground.device();
        sheets = CountFile.sheets(SHEETS).iterator();
    }

    @TearDown
    public void close() throws IOException {
        device.close();
        ground.close();
    }

    @Benchmark
    public CountRecorder.Recorded save() {
        if (!sheets.hasNext()) {
            sheets = CountFile.sheets(SHEETS).iterator();
            round++;
        }
        return device.countRecorder().record(different(sheets.next()));
    }

    /// The same figures again would add nothing to the record: from the second round on each is a correction.
    private CountSheet different(CountSheet sheet) {
        return round == 0 ? sheet : sheet.withFigures(sheet.figures().with("s3", round));
    }
}

package id.suar.journal;

import id.suar.count.CountEntries;
import id.suar.count.MadeUpSheets;
import id.suar.count.file.CountFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Sheets to a signed segment and back.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SegmentBench {

    private static final Signer SIGNER = Ed25519.signer(new byte[32]);

    @Param({"1", "10", "100", "1000"})
    public int sheets;

    private Segment segment;
    private byte[] bytes;

    @Setup
    public void make() {
        var random = new Random(7);
        Instant at = Instant.parse("2024-02-14T08:00:00Z");
        List<NewEntry> entries = new ArrayList<>();
        for (var sheet : CountFile.sheets(sheets)) {
            at = at.plusMillis(60_000 + random.nextInt(90_000));
            byte[] body = CountEntries.encode(sheet, MadeUpSheets.OBSERVER);
            entries.add(NewEntry.begin(at, MadeUpSheets.OBSERVER, CountEntries.RECORDED, body));
        }
        Head head = Head.empty(new JournalId("aaaaaaaaaaaaaaaa", 0));
        List<ChainedEntry> chained = SqlJournals.chain(head, entries);
        segment = new Segment(head.journal(), 1, head.hash(), chained.getLast().hash(), chained);
        bytes = SegmentCodec.encode(segment, SIGNER);
    }

    @Benchmark
    public byte[] encode() {
        return SegmentCodec.encode(segment, SIGNER);
    }

    /// Without the signature, which the hub checks once a segment.
    @Benchmark
    public Segment decode() throws MalformedSegment {
        return SegmentCodec.parse(bytes).open();
    }
}

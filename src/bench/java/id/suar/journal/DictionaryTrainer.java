package id.suar.journal;

import com.github.luben.zstd.ZstdDictTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes the dictionary that segments are compressed with, from made-up records: the same bytes each time
/// with the same version of zstd.
public final class DictionaryTrainer {

    private static final int SIZE = 8 * 1024;
    private static final int LEVEL = 19;
    private static final int SEGMENTS_OF_EACH_KIND = 2_000;

    private DictionaryTrainer() {}

    /// @param args the file to write
    public static void main(String[] args) throws IOException {
        List<byte[]> samples = new SegmentSamples().make(SEGMENTS_OF_EACH_KIND);
        int bytes = samples.stream().mapToInt(sample -> sample.length).sum();
        var trainer = new ZstdDictTrainer(bytes, SIZE, LEVEL);
        samples.forEach(trainer::addSample);
        byte[] dictionary = trainer.trainSamples();
        Files.write(Path.of(args[0]), dictionary);
        System.out.printf("%d segments, %d bytes → %d bytes%n", samples.size(), bytes, dictionary.length);
    }
}

package id.suar.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Small files, few named giants.
class SizesTest {

    @Test
    void theMiddleFileIsUnderAHundredLinesAndNoneIsOverFourHundred() throws IOException {
        List<Path> files;
        try (var walk = Files.walk(Path.of("src/main/java"))) {
            files = walk.filter(file -> file.toString().endsWith(".java")).toList();
        }
        List<Long> lines = files.stream().map(SizesTest::lines).sorted().toList();

        assertThat(lines.get(lines.size() / 2)).isLessThan(100);
        assertThat(files)
                .allSatisfy(file -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(400));
    }

    @Test
    void noScreenIsOverAHundredAndFiftyLinesOfFxml() throws IOException {
        try (var walk = Files.walk(Path.of("src/main/resources"))) {
            assertThat(walk.filter(file -> file.toString().endsWith(".fxml")))
                    .allSatisfy(file -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(150));
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

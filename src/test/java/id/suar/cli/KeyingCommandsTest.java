package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Second keyings where there are none yet: files with their columns, and refusals.
class KeyingCommandsTest {

    @TempDir
    Path root;

    @Test
    void whereNothingWasKeyedTwiceTheColumnsAreWritten() throws IOException {
        var folders = new TwoFolders(root, "6402");
        Spoken list = folders.onDevice("keying", "list", "--contest", "DPR");
        assertThat(list.exit()).as(list.err()).isZero();
        assertThat(list.out()).startsWith("election,contest,kode_tps,round,place_name,state,");
        assertThat(list.err()).contains("0 forms keyed twice, 0 to settle");

        for (String format : new String[] {"csv", "json", "xlsx", "pdf"}) {
            Path out = root.resolve("keying." + format);
            Spoken written =
                    folders.atHub("keying", "export", "--contest", "DPR", "--format", format, "--out", out.toString());
            assertThat(written.exit()).as(written.err()).isZero();
            assertThat(out).isNotEmptyFile();
        }
        assertThat(Files.readString(root.resolve("keying.csv"))).startsWith("election,contest,kode_tps,round,figure,");
        assertThat(folders.onDevice("keying", "export", "--contest", "DPR", "--format", "doc")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(folders.onDevice("keying", "list", "--contest", "X").exit()).isEqualTo(ExitCode.USAGE);
    }
}

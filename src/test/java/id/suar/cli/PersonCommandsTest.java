package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.DataFolder;
import id.suar.app.DeviceSpace;
import id.suar.form.AnswersCodec;
import id.suar.form.PersonalParts;
import id.suar.form.SealedAnswers;
import id.suar.journal.NewEntry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonCommandsTest {

    @TempDir
    Path root;

    @Test
    void aPersonIsListedOpenedForAReasonErasedAndProvenSoOnBothSides() {
        var two = new TwoFolders(root, "6402");
        record(two.device);

        Spoken list = two.onDevice("person", "list");
        String part = list.out().lines().skip(1).findFirst().orElseThrow().split(",")[0];
        assertThat(list.out())
                .contains("Reporter #" + part.substring(0, 6).toUpperCase())
                .doesNotContain("Contoh");

        assertThat(two.onDevice("person", "open", part, "--reason", "x").exit()).isEqualTo(ExitCode.REFUSED);
        Spoken opened = two.onDevice("person", "open", part.substring(0, 8), "--reason", "Undangan klarifikasi");
        assertThat(opened.exit()).as(opened.err()).isZero();
        assertThat(opened.out()).contains("Orang Contoh").contains("0800-0000");
        assertThat(two.onDevice("person", "list").out()).contains(",1,sealed,");

        two.deliver();
        assertThat(two.atHub("person", "list").out()).contains(part).contains(",1,sealed,");

        assertThat(two.onDevice("person", "erase", part, "--basis", "because", "--reason", "Diminta orangnya")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        Spoken erased = two.onDevice("person", "erase", part, "--basis", "request", "--reason", "Diminta orangnya");
        assertThat(erased.exit()).as(erased.err()).isZero();
        Spoken closed = two.onDevice("person", "open", part, "--reason", "Undangan klarifikasi");
        assertThat(closed.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(closed.err()).contains("erased");

        two.deliver();
        for (Spoken side : new Spoken[] {two.onDevice("person", "erasures"), two.atHub("person", "erasures")}) {
            assertThat(side.out()).contains(erased.out().strip(), part, "request", "Diminta orangnya", ",erased,");
        }
        assertThat(two.atHub("person", "list").out()).contains(",erased,").contains("(erased)");
        assertThat(two.onDevice("verify").exit()).isZero();
        assertThat(two.atHub("verify").exit()).isZero();
    }

    private static void record(Path folder) {
        var opening = DeviceSpace.open(new DataFolder(folder), Clock.systemUTC());
        try (var device = ((DeviceSpace.Opening.Open) opening).space()) {
            var sealing =
                    device.personalParts().seal(Map.of("reporter.name", "Orang Contoh", "reporter.phone", "0800-0000"));
            byte[] part = ((PersonalParts.Sealing.Sealed) sealing).part();
            byte[] body = AnswersCodec.encode(Map.of("what", "Uraian"), Map.of("reporter", new SealedAnswers(part)));
            device.journal().append(NewEntry.begin(device.clock().instant(), "Petugas", "sample.report/1", body));
        }
    }
}

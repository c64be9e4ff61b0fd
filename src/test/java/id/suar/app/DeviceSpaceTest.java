package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.election.MalformedPack;
import id.suar.faults.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceSpaceTest {

    @TempDir
    Path root;

    /// The window may be asked again in the same process, after the pack was taken away.
    @Test
    void aFolderThatCouldNotBeOpenedIsNotHeld() throws Exception {
        var data = new DataFolder(root.resolve("device"));
        try (var office = new Office(Files.createDirectory(root.resolve("hub")))) {
            OpenedDesktop.device(data.path(), office.card("Pengawas contoh"), Optional.empty());
        }
        Path pack = Files.createDirectories(data.packs()).resolve("broken.json");
        Files.writeString(pack, "{}");
        assertThatThrownBy(() -> DeviceSpace.open(data, Clock.systemUTC())).isInstanceOf(MalformedPack.class);
        Files.delete(pack);

        var opening = DeviceSpace.open(data, Clock.systemUTC());
        assertThat(opening).isInstanceOf(DeviceSpace.Opening.Open.class);
        ((DeviceSpace.Opening.Open) opening).space().close();
    }
}

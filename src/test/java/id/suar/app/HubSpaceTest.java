package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.db.Database;
import id.suar.faults.Premises;
import id.suar.faults.SteppedClock;
import id.suar.i18n.Texts;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubSpaceTest {

    @TempDir
    Path root;

    /// Litter can wait for the next hour; who records cannot wait for a hub that has ended.
    @Test
    void aFaultOfTheDatabaseWhileSweepingEndsNothing() throws Exception {
        var folder = new DataFolder(Premises.make(root).hub());
        var clock = new SteppedClock();
        Path litter = folder.vault().resolve("00").resolve("0".repeat(32));
        Files.createDirectories(litter.getParent());
        Files.write(litter, new byte[10]);
        Files.setLastModifiedTime(litter, FileTime.from(clock.instant().minus(Duration.ofDays(30))));
        try (HubSpace space = HubSpace.open(folder, clock, new SecureRandom());
                Database db = Database.open(folder.database())) {
            db.writing(handle -> handle.execute("ALTER TABLE evidence_file RENAME TO away"));
            space.sweep();
            assertThat(litter).exists();
            db.writing(handle -> handle.execute("ALTER TABLE away RENAME TO evidence_file"));
            var server = space.server(InetAddress.getLoopbackAddress(), 0, Optional.empty(), Texts.of(Locale.ENGLISH));
            try {
                assertThat(greeted(server.start())).isEqualTo(200);
            } finally {
                server.close();
            }
            space.sweep();
            assertThat(litter).doesNotExist();
        }
    }

    private static int greeted(URI hub) throws Exception {
        var connection = (HttpURLConnection) hub.toURL().openConnection();
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}

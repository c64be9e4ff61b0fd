package id.suar.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*\\.sql");

    @Test
    void knowsTheHighestVersionThatShips() throws Exception {
        try (var files = Files.walk(Path.of("src/main/resources/db"))) {
            int highest = files.map(file -> VERSION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElseThrow();
            assertThat(Migrations.LATEST).isEqualTo(highest);
        }
    }

    @Test
    void refusesAFileOfALaterVersionAndLeavesItAlone(@TempDir Path folder) {
        Path file = folder.resolve("suar.db");
        try (var db = Database.open(file)) {
            db.writing(handle -> handle.execute("PRAGMA user_version = 999"));
        }
        assertThatThrownBy(() -> Database.open(file)).isInstanceOf(NewerSchema.class);
    }
}

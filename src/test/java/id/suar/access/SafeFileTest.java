package id.suar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void theNewFileTakesThePlaceOfTheOldAndNothingIsLeftBeside() {
        Path file = folder.resolve("below").resolve("file");
        SafeFile.write(file, new byte[] {1});
        SafeFile.write(file, new byte[] {2, 3});

        assertThat(SafeFile.read(file, 2)).contains(new byte[] {2, 3});
        assertThat(SafeFile.read(file, 1)).isEmpty();
        assertThat(file.getParent().toFile().list()).containsExactly("file");
    }

    /// A parcel on a stick is written by one user and read by another.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyAPrivateFileIsItsOwnersAlone() throws IOException {
        SafeFile.write(folder.resolve("shared"), new byte[1]);
        SafeFile.writePrivate(folder.resolve("private"), new byte[1]);
        Path ordinary = Files.createFile(folder.resolve("ordinary"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("shared")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("private"))))
                .isEqualTo("rw-------");
    }
}

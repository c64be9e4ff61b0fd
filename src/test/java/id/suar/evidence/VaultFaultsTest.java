package id.suar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suar.access.Digest;
import id.suar.db.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A vault whose process is killed, or whose disk is full: what was said to be kept is whole, nothing else has a
/// name. `-Dsuar.kills=N` sets how often.
class VaultFaultsTest {

    private static final int KILLS = Math.min(20, Integer.getInteger("suar.kills", 10));

    @TempDir
    Path folder;

    @Test
    void killedAtAnyMomentItHasAllThatItSaidAndNothingHalf() throws Exception {
        var random = new Random(20_240_214);
        List<EvidenceId> said = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = start(random.nextLong(), List.of());
            int lines = 1 + random.nextInt(12);
            try (BufferedReader out = writer.inputReader()) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.matches("kept [0-9a-f]{64}")) {
                        said.add(new EvidenceId(line.substring(5)));
                    }
                    if (--lines == 0) {
                        writer.toHandle().destroyForcibly();
                    }
                }
            }
            writer.waitFor();
            check(said);
        }
        assertThat(said).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    @Test
    void aFullDiskIsRefusedAndLeavesNothingHalf() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "no prlimit here");
        Process writer = start(7, List.of("/usr/bin/prlimit", "--fsize=2000000"));
        List<EvidenceId> said = new ArrayList<>();
        String last = "";
        try (BufferedReader out = writer.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
                if (line.startsWith("kept ")) {
                    said.add(new EvidenceId(line.substring(5)));
                }
            }
        }
        writer.waitFor();
        assertThat(last).startsWith("refused ");
        assertThat(said).isNotEmpty();
        check(said);
        try (Stream<Path> left = Files.walk(vaultFolder())) {
            assertThat(left.filter(Files::isRegularFile)).hasSameSizeAs(said);
        }
    }

    private void check(List<EvidenceId> said) throws IOException {
        try (var db = Database.open(folder.resolve("suar.db"))) {
            check(new MadeVault(vaultFolder(), db).vault, said);
        }
    }

    private static void check(Vault vault, List<EvidenceId> said) throws IOException {
        List<EvidenceId> there = new ArrayList<>();
        vault.list(there::add);
        assertThat(there).containsAll(said);
        for (EvidenceId id : there) {
            Vault.Opening opening = vault.open(id);
            assertThat(opening).isInstanceOf(Vault.Found.class);
            try (InputStream in = ((Vault.Found) opening).content()) {
                assertThat(EvidenceId.of(Digest.sha256(in.readAllBytes()))).isEqualTo(id);
            }
        }
    }

    private Path vaultFolder() {
        return folder.resolve("vault");
    }

    private Process start(long seed, List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                VaultWriter.class.getName(),
                vaultFolder().toString(),
                Long.toString(seed)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Device and hub are killed at any moment of a sync, and after each kill the [Oracle] finds I1 to I10 kept.
///
/// `-Dsuar.sync.kills=N` sets how often (100 in `.ci/run`, 1,000 for a night), `-Dsuar.seed=N` begins with the seed
/// that a failure named.
class KilledSyncTest {

    private static final int KILLS = Integer.getInteger("suar.sync.kills", 10);
    private static final int KILLS_PER_FOLDER = 20;
    /// So many pay for the training.
    private static final int MANY = 50;

    @TempDir
    Path root;

    @Test
    void keepsEveryPromise() throws Exception {
        long first = Long.getLong("suar.seed", System.nanoTime());
        var jvm = trained();
        long began = System.nanoTime();
        for (int kill = 0, story = 0; kill < KILLS; story++) {
            long seed = first + story;
            Path folder = Files.createDirectories(root.resolve("story-" + story));
            try (var sync = new KilledSync(jvm, folder, new Random(seed))) {
                for (int i = 0; i < KILLS_PER_FOLDER && kill < KILLS; i++, kill++) {
                    sync.round();
                }
                sync.end();
            } catch (AssertionError | Exception e) {
                throw new AssertionError(
                        "kill %d; again with -Dsuar.seed=%d%n%s".formatted(kill, seed, jvm.complaints()), e);
            }
        }
        System.out.printf(
                "%d kills of device and hub, first seed %d, %d s%n",
                KILLS, first, (System.nanoTime() - began) / 1_000_000_000);
    }

    /// Once device and hub live to their end in one process, so that later ones start quickly.
    private Jvm trained() throws Exception {
        var jvm = new Jvm(root);
        if (KILLS < MANY) {
            return jvm;
        }
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Premises at = Premises.make(Files.createDirectories(root.resolve("training")));
        Process process = jvm.training(Spare.class);
        Processes.order(process, "train", at.hub().toString(), at.device().toString(), Integer.toString(port));
        assertThat(process.waitFor()).as(jvm.complaints()).isZero();
        return jvm;
    }
}

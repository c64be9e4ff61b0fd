package id.suar.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `suar verify` beside a hub that takes parcels: what arrives in the meantime must not look like damage.
class BusyVerifyTest {

    @TempDir
    Path folder;

    @Test
    void whatArrivesMeanwhileIsNotDamage() throws Exception {
        var stop = new AtomicBoolean();
        try (var notebook = new Notebook(folder.resolve("a.db"));
                var threads = Executors.newSingleThreadExecutor()) {
            Future<?> writer = threads.submit(() -> {
                while (!stop.get()) {
                    notebook.write(Notebook.A, "catatan");
                }
            });
            try {
                for (int i = 0; i < 15; i++) {
                    assertThat(notebook.journals.verify().faults()).isEmpty();
                }
            } finally {
                stop.set(true);
            }
            writer.get();
        }
    }
}

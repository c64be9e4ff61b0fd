package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class BackgroundTasksTest {

    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks(executor, fault -> written.add("fault"));

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    @Test
    void isIdleOnlyWhenADraftThatWaitedForItsTurnIsWritten() {
        var idle = new CompletableFuture<List<String>>();
        var begun = new CountDownLatch(1);
        var first = new CountDownLatch(1);
        InTurn turns = Stagehand.onFx(() -> new InTurn(tasks));
        Stagehand.onFx(() -> {
            turns.keep(() -> {
                begun.countDown();
                await(first);
                written.add("first");
            });
            return null;
        });
        // Else the later one may take the pen first, and the earlier one is rightly left out.
        await(begun);
        Stagehand.onFx(() -> {
            turns.keep(() -> written.add("last"));
            tasks.whenIdle(() -> idle.complete(List.copyOf(written)));
            return null;
        });
        assertThat(idle).isNotDone();
        first.countDown();
        assertThat(idle.join()).containsExactly("first", "last");
    }

    @Test
    void isIdleAtOnceWhenNothingWasAskedFor() {
        var idle = new CompletableFuture<Boolean>();
        Stagehand.onFx(() -> {
            tasks.whenIdle(() -> idle.complete(true));
            return null;
        });
        assertThat(idle).isDone();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

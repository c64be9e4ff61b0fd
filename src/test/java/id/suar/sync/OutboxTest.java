package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.EntryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    @TempDir
    Path root;

    private Office office;
    private Laptop laptop;

    @BeforeEach
    void open() throws IOException {
        office = new Office(Files.createDirectories(root.resolve("hub")));
        laptop = new Laptop(Files.createDirectories(root.resolve("laptop")), office.card("Panwascam Anggana"));
    }

    @AfterEach
    void close() {
        laptop.close();
        office.close();
    }

    /// Sixty thousand are listed without reading one of them.
    @Test
    void manyThatWaitAreListedInAMoment() {
        for (int i = 0; i < 6; i++) {
            laptop.notes(10_000);
        }
        laptop.outbox.waiting(10);
        long begin = System.nanoTime();
        List<Waiting> all = laptop.outbox.waiting(Integer.MAX_VALUE);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf("60,000 records that wait, listed in %d ms%n", millis);

        assertThat(all).hasSize(60_000);
        assertThat(all.getLast().order()).isEqualTo(60_000);
        assertThat(all.getLast().upTo()).isEqualTo(laptop.outbox.waitingBytes());
        assertThat(millis).isLessThan(5_000);
    }

    /// I9 within one chain: its entries go in their order; of several journals (after a fork) the oldest goes first.
    @Test
    void olderGenerationsGoBeforeLaterOnesAndEachInItsOrder() {
        laptop.notes(3);
        laptop.sync(office.address());
        laptop.notes(4);
        var first = laptop.journals.current(laptop.profile.device());
        var second = laptop.journals.fork(first, 5);
        laptop.notes(2);

        List<EntryId> order =
                laptop.outbox.waiting(100).stream().map(Waiting::entry).toList();
        assertThat(order).extracting(EntryId::journal).startsWith(first, first, second);
        assertThat(order.stream().filter(id -> id.journal().equals(second)).map(EntryId::seq))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 4).boxed().toList());
        assertThat(laptop.outbox.next(_ -> 0L)).contains(new Outbox.Place(first, 3));
        assertThat(laptop.sync(office.address())).isInstanceOf(SyncOutcome.AllReceived.class);
        assertThat(office.journals.head(first).seq()).isEqualTo(5);
        assertThat(office.journals.head(second).seq()).isEqualTo(4);
    }
}

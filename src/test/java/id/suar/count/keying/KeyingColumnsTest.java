package id.suar.count.keying;

import static id.suar.count.keying.KeyingBook.FIRST;
import static id.suar.count.keying.KeyingBook.OWNER;
import static id.suar.count.keying.KeyingBook.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountSheet;
import id.suar.region.BundledRegions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyingColumnsTest {

    @TempDir
    Path folder;

    private KeyingBook book;

    @BeforeEach
    void open() {
        book = new KeyingBook(folder.resolve("suar.db"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    /// Names are told with the decision, and whose decision it is beside a keyer's own is told too.
    @Test
    void namesAreToldWhenItIsSettled() {
        KeyedPair pair = pair();
        assertThat(KeyingColumns.form(pair, new BundledRegions()))
                .hasSameSizeAs(KeyingColumns.FORMS)
                .contains("differs")
                .doesNotContain(OWNER, SECOND);
        assertThat(KeyingColumns.cells(pair))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .hasSameSizeAs(KeyingColumns.CELLS)
                        .contains("v01", "left_out")
                        .doesNotContain(OWNER, SECOND));

        settle(pair, "siti  aminah");
        KeyedPair settled = book.only().orElseThrow();
        assertThat(settled.settledByKeyer()).isTrue();
        assertThat(KeyingColumns.form(settled, new BundledRegions())).contains("settled", OWNER, SECOND, true);
        assertThat(KeyingColumns.cells(settled).getFirst()).contains(OWNER, SECOND, true);
    }

    @Test
    void aThirdPersonIsNoKeyer() {
        KeyedPair pair = pair();
        settle(pair, "Pemutus");
        assertThat(book.only().orElseThrow().settledByKeyer()).isFalse();
        assertThat(pair.isOf(pair.first().observer())).isTrue();
    }

    private KeyedPair pair() {
        CountSheet first = book.sheet("PPWP", FIRST, 1);
        book.first(first);
        return book.key(first, first.withFigures(first.figures().with("v01", -1)), SECOND);
    }

    private void settle(KeyedPair pair, String by) {
        Difference one = pair.comparison().differences().getFirst();
        var figure = new SettledFigure(one.figure(), one.first(), one.second(), one.first(), "");
        book.second.settle(pair, new Settlement(by, "", List.of(figure)), Optional.empty());
    }
}

package id.suar.count.keying;

import static id.suar.count.keying.KeyingBook.FIRST;
import static id.suar.count.keying.KeyingBook.MUARA_MUNTAI;
import static id.suar.count.keying.KeyingBook.OWNER;
import static id.suar.count.keying.KeyingBook.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CellReading;
import id.suar.count.CountSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {

    @Test
    void countsWhatEachPersonKeyedAndHowItWasSettled(@TempDir Path folder) {
        try (var book = new KeyingBook(folder.resolve("suar.db"))) {
            CountSheet first = book.sheet("PPWP", FIRST, 1);
            first = first.withFigures(
                    first.figures().with("v01", 127).with("v02", 20).with("v03", 0));
            book.first(first);
            CountSheet second = first.withFigures(
                    first.figures().with("v01", 172).with("v02", 21).with("v03", -1));
            KeyedPair pair = book.key(first, second, SECOND);
            int cells = pair.comparison().cells();

            assertThat(Agreement.of(List.of(pair)))
                    .extracting(KeyerRecord::open)
                    .containsExactly(3, 3);

            List<Difference> all = pair.comparison().differences();
            book.second.settle(
                    pair,
                    new Settlement(
                            "Rahman",
                            "",
                            List.of(
                                    settled(all.get(0), all.get(0).first()),
                                    settled(all.get(1), all.get(1).second()),
                                    settled(all.get(2), CellReading.of(30)))),
                    Optional.empty());

            List<KeyerRecord> records = Agreement.of(
                    book.pairs.list("PEMILU-2024", "PPWP", MUARA_MUNTAI).pairs());
            assertThat(records).extracting(KeyerRecord::person).containsExactly(OWNER, SECOND);
            assertThat(records).allSatisfy(one -> {
                assertThat(one.forms()).isEqualTo(1);
                assertThat(one.cells()).isEqualTo(cells);
                assertThat(one.differing()).isEqualTo(3);
                assertThat(one.open()).isZero();
                assertThat(one.against()).isEqualTo(2);
                assertThat(one.inFavour()).isEqualTo(1);
                assertThat(one.slips(Slip.BLANK_OR_ZERO)).isEqualTo(1);
                assertThat(one.enough()).isFalse();
            });
            assertThat(records.get(0).slips(Slip.ONE_DIGIT)).isEqualTo(1);
            assertThat(records.get(1).slips(Slip.SWAP)).isEqualTo(1);
        }
    }

    private static SettledFigure settled(Difference one, CellReading reading) {
        return new SettledFigure(one.figure(), one.first(), one.second(), reading, "");
    }
}

package id.suar.count.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.Figures;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reader of number words against a plain writer of them.
class NumberWordsTest {

    private static final List<String> UNITS =
            List.of("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

    @Test
    void readsEveryNumberHoweverItIsSpaced() {
        for (int number = 0; number <= Figures.MAX; number++) {
            String said = number == 0 ? "nol" : words(number).strip().replaceAll(" +", " ");
            assertThat(NumberWords.read(said)).as(said).hasValue(number);
            assertThat(NumberWords.read(said.replace(" ", ""))).as(said).hasValue(number);
            assertThat(NumberWords.read(said.toUpperCase(java.util.Locale.ROOT).replace(" ", " - ") + " SUARA"))
                    .as(said)
                    .hasValue(number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "se ratus, 100",
        "satu ratus, 100",
        "satu ribu dua, 1002",
        "nol nol tujuh, 7",
        "nol dua lima, 25",
        "dua lima, 25",
        "kosong, 0",
        "nihil, 0",
        "Dua  ratus;lima-belas, 215",
        "dlapan puluh semblan, 89",
        "tuju pulu orang, 70",
        "ampat belas, 14"
    })
    void readsWhatPeopleWrite(String said, int number) {
        assertThat(NumberWords.read(said)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "suara",
                "banyak",
                "dua ratus ratus",
                "puluh",
                "se",
                "dua puluh se",
                "lima belas enam",
                "dua puluh tiga ratus",
                "nol puluh",
                "satu dua tiga empat lima",
                "sepuluh ribu",
                "dua puluh nol",
                "215"
            })
    void doesNotGuess(String said) {
        assertThat(NumberWords.read(said)).isEmpty();
    }

    @Test
    void longTextIsNotReadAtAll() {
        assertThat(NumberWords.read("satu ".repeat(400))).isEmpty();
        assertThat(NumberWords.read("se".repeat(59))).isEmpty();
    }

    @Property(tries = 500)
    void whateverIsReadIsAFigure(@ForAll String said) {
        OptionalInt read = NumberWords.read(said);
        assertThat(read.orElse(0)).isBetween(0, Figures.MAX);
    }

    private static String words(int number) {
        if (number >= 1_000) {
            return (number / 1_000 == 1 ? "seribu " : UNITS.get(number / 1_000) + " ribu ") + words(number % 1_000);
        }
        if (number >= 100) {
            return (number / 100 == 1 ? "seratus " : UNITS.get(number / 100) + " ratus ") + words(number % 100);
        }
        if (number >= 20) {
            return UNITS.get(number / 10) + " puluh " + words(number % 10);
        }
        return switch (number) {
            case 10 -> "sepuluh";
            case 11 -> "sebelas";
            default -> number > 11 ? UNITS.get(number - 10) + " belas" : UNITS.get(number);
        };
    }
}

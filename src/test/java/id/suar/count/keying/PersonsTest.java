package id.suar.count.keying;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PersonsTest {

    @Property(tries = 2_000)
    void keysAreTheSameWhicheverWayTheyAreMade(
            @ForAll @StringLength(max = 24) @AlphaChars @NumericChars @Chars({' ', '.', '-', '\'', '_', 'É', 'ß', 'ñ'})
                    String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        assertThat(Persons.key(name))
                .isEqualTo(plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip());
    }

    @Test
    void accentsCapitalsAndPunctuationMakeNoOtherPerson() {
        assertThat(Persons.same("Petugas  Satu, S.H.", "petugas satu s h")).isTrue();
        assertThat(Persons.same("Renée", "RENEE")).isTrue();
        assertThat(Persons.same("Satu", "Dua")).isFalse();
        assertThat(Persons.isName(" .- ")).isFalse();
    }
}

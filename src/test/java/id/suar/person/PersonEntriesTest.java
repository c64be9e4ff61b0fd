package id.suar.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.journal.EntryId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonEntriesTest {

    private static final PartId PART = PartId.of(new byte[PartId.BYTES]);
    private static final EntryId FIRST = EntryId.parse("0000000000000001.0/1");

    @Test
    void anErasureIsReadAsOneWhateverALaterVersionPutsLast() {
        byte[] body = PersonEntries.encode(new PersonEntries.Erased(PART, "request", "Diminta", Optional.of(FIRST)));
        assertThat(PersonEntries.erased(body).repeats()).contains(FIRST);

        byte[] word = "no entry at all 1234".getBytes(StandardCharsets.US_ASCII);
        int at = body.length - FIRST.toString().length();
        byte[] later = body.clone();
        System.arraycopy(word, 0, later, at, word.length);
        assertThat(PersonEntries.erased(later)).isEqualTo(new PersonEntries.Erased(PART, "request", "Diminta"));

        byte[] number = Arrays.copyOf(body, at);
        number[at - 1] = 7;
        assertThat(PersonEntries.erased(number)).isEqualTo(new PersonEntries.Erased(PART, "request", "Diminta"));
    }
}

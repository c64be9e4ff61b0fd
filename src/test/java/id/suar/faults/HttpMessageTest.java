package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpMessageTest {

    private static final String GOOD = message("3", "abc");

    @Test
    void messagesOfAConnectionAreReadOneByOne() {
        assertThat(HttpMessage.all(bytes(GOOD + message("2", "de"))))
                .extracting(one -> new String(one.body(), StandardCharsets.ISO_8859_1))
                .containsExactly("abc", "de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"140\u00b7", "1\u0000407", "-5", "", "99999999999"})
    void whatFollowsAChangedLengthIsNotGuessed(String length) {
        assertThat(HttpMessage.all(bytes(GOOD + message(length, "de") + GOOD))).hasSize(1);
    }

    private static String message(String length, String body) {
        return "POST /v1/parcels HTTP/1.1\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

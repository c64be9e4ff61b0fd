package id.suar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFileTest {

    private final SecureRandom random = new SecureRandom();
    private final HubKeys hub = HubKeys.generate(random);
    private final SignedCard card = issuer(hub).issue("Panwaslu Samboja", Role.PWC_STAFF, "640203", true);
    private final String text = new String(CardFile.write(card), StandardCharsets.UTF_8);

    @Test
    void comesBackAsItWasSigned() {
        assertThat(read(text)).isInstanceOf(CardReading.Genuine.class);
        var back = ((CardReading.Genuine) read(text)).card().card();
        assertThat(back).usingRecursiveComparison().isEqualTo(card.card());
        assertThat(back.device()).matches("[0-9a-f]{16}");
    }

    @Test
    void survivesMailAndEditors() {
        assertThat(read(text.replace("\n", "\r\n"))).isInstanceOf(CardReading.Genuine.class);
        assertThat(read(text.replaceAll("\\s*\n\\s*", ""))).isInstanceOf(CardReading.Genuine.class);
    }

    @Test
    void eachChangedFieldIsFound() {
        assertThat(read(text.replace("640203", "640204"))).isInstanceOf(CardReading.WrongSignature.class);
        assertThat(read(text.replace("pwc_staff", "kab_member"))).isInstanceOf(CardReading.WrongSignature.class);
        assertThat(read(text.replace("\"sample\" : true", "\"sample\" : false")))
                .isInstanceOf(CardReading.WrongSignature.class);
        assertThat(read(text.replace("pwc_staff", "king"))).isEqualTo(new CardReading.Damaged("role"));
        assertThat(read(text.replace("640203", "6402031"))).isEqualTo(new CardReading.Damaged("scope"));
        assertThat(read(text.replace("\"sample\"", "\"more\" : 1, \"sample\"")))
                .isInstanceOf(CardReading.Damaged.class);
    }

    @Test
    void anotherHubCannotSignForThisOne() {
        var other = HubKeys.generate(random);
        var forged = SignedCard.sign(card.card(), other.signing().signer());
        assertThat(CardFile.read(CardFile.write(forged))).isInstanceOf(CardReading.WrongSignature.class);
    }

    @Test
    void otherFilesAreNotCards() {
        assertThat(read("")).isInstanceOf(CardReading.NotACard.class);
        assertThat(read("<html>login</html>")).isInstanceOf(CardReading.NotACard.class);
        assertThat(read("{\"suar\":\"keys\"}")).isInstanceOf(CardReading.NotACard.class);
        assertThat(CardFile.read(new byte[CardFile.MAX_BYTES + 1])).isInstanceOf(CardReading.NotACard.class);
        assertThat(read(text.replace("\"version\" : 1", "\"version\" : 2"))).isEqualTo(new CardReading.Newer(2));
        assertThat(read(text.substring(0, 200))).isInstanceOf(CardReading.Damaged.class);
    }

    @Property(tries = 300)
    void anyChangedByteIsRefusedOrMeansNothing(@ForAll @IntRange(max = 2000) int at, @ForAll byte with) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = with;
        if (CardFile.read(bytes) instanceof CardReading.Genuine genuine) {
            assertThat(genuine.card().card()).usingRecursiveComparison().isEqualTo(card.card());
        }
    }

    @Test
    void aFieldThatCannotBeIsRefusedWhenTheCardIsMade() {
        assertThatThrownBy(() -> issuer(hub).issue(" ", Role.PTS, "64", false)).hasMessage("owner");
        assertThatThrownBy(() -> issuer(hub).issue("A", Role.PTS, "64020", false))
                .hasMessage("scope");
        assertThatThrownBy(() -> issuer(hub).issue("A\nB", Role.PTS, "64", false))
                .hasMessage("owner");
    }

    @Test
    void theDeviceKeepsItsCard(@TempDir Path folder) {
        assertThat(DeviceProfile.read(folder)).isEmpty();
        new DeviceProfile(card).write(folder);
        assertThat(DeviceProfile.read(folder))
                .hasValueSatisfying(reading -> assertThat(reading).isInstanceOf(CardReading.Genuine.class));
    }

    private static CardReading read(String text) {
        return CardFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private CardIssuer issuer(HubKeys keys) {
        var named = new Card.Hub(
                keys.id(),
                "Bawaslu Kutai Kartanegara",
                "6402",
                List.of(URI.create("https://hub.example.go.id:8443/")),
                keys.signing().open(),
                keys.sealing().open());
        return new CardIssuer(
                named,
                keys.signing().signer(),
                Clock.fixed(Instant.parse("2024-02-07T01:00:00Z"), ZoneOffset.UTC),
                random);
    }
}

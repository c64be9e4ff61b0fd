package id.suar.evidence.intake;

import static id.suar.evidence.intake.Bringer.noise;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.tus.Question;
import id.suar.evidence.tus.QuestionCodec;
import id.suar.evidence.tus.StatementCodec;
import id.suar.evidence.tus.Tus;
import id.suar.journal.Ed25519;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How much of a device's evidence a hub has, and who is told.
class StatementTest extends TusOffice {

    @Test
    void aDeviceIsToldOfItsOwn() throws Exception {
        bring(device.put(noise(3_000)));
        HttpResponse<String> answer = asked("?question=" + base64(question(device, office.keys.id(), 7)));
        assertThat(answer.statusCode()).isEqualTo(204);
        byte[] signed = Base64.getDecoder()
                .decode(answer.headers().firstValue(Tus.STATEMENT).orElseThrow());
        var check = Ed25519.check(office.keys.signing().open());
        assertThat(StatementCodec.decode(signed, device.laptop.profile.device(), check))
                .hasValueSatisfying(statement -> {
                    assertThat(statement.nonce()).isEqualTo(7);
                    assertThat(statement.held()).isEqualTo(1);
                });
    }

    /// The id of a device stands in each of its entries: it is no secret.
    @Test
    void nobodyElseIsTold() throws Exception {
        String name = device.laptop.profile.device();
        byte[] right = question(device, office.keys.id(), 7);
        byte[] bent = right.clone();
        bent[25]++;
        try (var stranger = new Bringer(office, folder.resolve("stranger"), "Lain", false);
                var other = new Bringer(office, folder.resolve("other"), "Lain", true)) {
            byte[] forged = QuestionCodec.encode(
                    new Question(office.keys.id(), name, 7),
                    other.laptop.keys.signing().signer());
            for (String query : List.of(
                    "?device=" + name + "&nonce=7",
                    "",
                    "?question=",
                    "?question=.",
                    "?question=" + "A".repeat(500),
                    "?question=" + base64(bent),
                    "?question=" + base64(forged),
                    "?question=" + base64(question(stranger, office.keys.id(), 7)),
                    "?question=" + base64(question(device, "0".repeat(16), 7)))) {
                HttpResponse<String> answer = asked(query);
                assertThat(answer.statusCode()).as(query).isEqualTo(400);
                assertThat(answer.headers().firstValue(Tus.STATEMENT)).isEmpty();
            }
        }
    }

    /// All devices ask in every run: what others have brought is not gone through for it.
    @Test
    void whatOneHasBroughtIsFoundWithoutTheRest() {
        List<String> plan =
                office.db.read(handle -> handle.createQuery("EXPLAIN QUERY PLAN SELECT count(*) FROM evidence_source s"
                                + " JOIN evidence_file f USING (content) WHERE s.device = 'a'")
                        .map((row, context) -> row.getString("detail"))
                        .list());
        assertThat(plan).anyMatch(step -> step.contains("evidence_source_device"));
        assertThat(plan).noneMatch(step -> step.contains("SCAN"));
    }

    private HttpResponse<String> asked(String query) throws Exception {
        return device.send(
                Bringer.request(URI.create(office.address() + Tus.PATH + query)).GET());
    }

    private static byte[] question(Bringer whose, String hub, long nonce) {
        return QuestionCodec.encode(
                new Question(hub, whose.laptop.profile.device(), nonce),
                whose.laptop.keys.signing().signer());
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package id.suar.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.journal.Ed25519;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdDSAParameterSpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// Two independent makers of the same algorithms must agree.
class KeysTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void theJdkVerifiesOurSignaturesAndWeVerifyTheJdks() throws Exception {
        for (int i = 0; i < 20; i++) {
            var pair = SigningPair.generate(random);
            byte[] message = random.generateSeed(i * 7);
            var factory = KeyFactory.getInstance("Ed25519");

            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(
                    factory.generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point(pair.open()))));
            verifier.update(message);
            assertThat(verifier.verify(pair.signer().sign(message))).isTrue();

            var signer = Signature.getInstance("Ed25519");
            signer.initSign(factory.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, pair.secret())));
            signer.setParameter(new EdDSAParameterSpec(false));
            signer.update(message);
            assertThat(pair.check().valid(message, signer.sign())).isTrue();
        }
    }

    @Test
    void knownAnswerOfRfc8032() {
        byte[] secret = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        assertThat(HexFormat.of().formatHex(SigningPair.of(secret).open()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(HexFormat.of().formatHex(Ed25519.signer(secret).sign(new byte[0])))
                .startsWith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155");
    }

    @Test
    void aChangedByteOrAnotherMessageIsNotSigned() {
        var pair = SigningPair.generate(random);
        byte[] message = "three".getBytes(StandardCharsets.UTF_8);
        byte[] signature = pair.signer().sign(message);
        for (int i = 0; i < signature.length; i++) {
            byte[] changed = signature.clone();
            changed[i] ^= 1;
            assertThat(pair.check().valid(message, changed)).isFalse();
        }
        assertThat(pair.check().valid(new byte[] {1}, signature)).isFalse();
        assertThat(pair.check().valid(message, new byte[3])).isFalse();
    }

    @Test
    void sealedBytesOpenOnlyForTheirKeyPurposeAndCompanions() {
        var pair = SealingPair.generate(random);
        byte[] plain = "J. 300".getBytes(StandardCharsets.UTF_8);
        byte[] bound = {1, 2, 3};
        byte[] box = Hpke.sealer(pair.open(), "suar test 1").seal(plain, bound);

        assertThat(box).hasSize(plain.length + Hpke.OVERHEAD);
        assertThat(Hpke.opener(pair, "suar test 1").open(box, bound)).hasValue(plain);
        assertThat(Hpke.opener(pair, "suar test 2").open(box, bound)).isEmpty();
        assertThat(Hpke.opener(pair, "suar test 1").open(box, new byte[0])).isEmpty();
        assertThat(Hpke.opener(SealingPair.generate(random), "suar test 1").open(box, bound))
                .isEmpty();
        for (int i = 0; i < box.length; i++) {
            byte[] changed = box.clone();
            changed[i] ^= 1;
            assertThat(Hpke.opener(pair, "suar test 1").open(changed, bound))
                    .as("byte " + i)
                    .isEmpty();
        }
        assertThat(Hpke.opener(pair, "suar test 1").open(new byte[200], bound)).isEmpty();
        assertThat(Hpke.opener(pair, "suar test 1").open(Arrays.copyOf(box, 20), bound))
                .isEmpty();
    }

    /// The test vector A.1's sibling for AES-256-GCM is not in the RFC, so the JDK's own X25519 stands in:
    /// the public half that both derive must be the same.
    @Test
    void theJdkDerivesTheSameX25519Key() throws Exception {
        var pair = SealingPair.generate(random);
        var factory = KeyFactory.getInstance("X25519");
        var secret = factory.generatePrivate(
                new java.security.spec.XECPrivateKeySpec(NamedParameterSpec.X25519, pair.secret()));
        var other = SealingPair.generate(random);
        var agreement = javax.crypto.KeyAgreement.getInstance("X25519");
        agreement.init(secret);
        agreement.doPhase(
                factory.generatePublic(
                        new java.security.spec.XECPublicKeySpec(NamedParameterSpec.X25519, little(other.open()))),
                true);
        byte[] ours = new byte[32];
        new org.bouncycastle.crypto.params.X25519PrivateKeyParameters(other.secret())
                .generateSecret(new org.bouncycastle.crypto.params.X25519PublicKeyParameters(pair.open()), ours, 0);
        assertThat(agreement.generateSecret()).isEqualTo(ours);
    }

    private static EdECPoint point(byte[] key) {
        byte[] y = key.clone();
        boolean odd = (y[31] & 0x80) != 0;
        y[31] &= 0x7F;
        return new EdECPoint(odd, little(y));
    }

    private static BigInteger little(byte[] bytes) {
        byte[] big = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            big[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, big);
    }
}

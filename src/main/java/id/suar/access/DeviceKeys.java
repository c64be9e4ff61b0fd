package id.suar.access;

import java.security.SecureRandom;
import java.util.Arrays;

/// What a device signs with and what can be sealed to it.
public record DeviceKeys(SigningPair signing, SealingPair sealing) {

    public static DeviceKeys generate(SecureRandom random) {
        return new DeviceKeys(SigningPair.generate(random), SealingPair.generate(random));
    }

    /// 64 bytes: signing secret, sealing secret.
    byte[] secrets() {
        byte[] both = Arrays.copyOf(signing.secret(), 64);
        System.arraycopy(sealing.secret(), 0, both, 32, 32);
        return both;
    }

    static DeviceKeys ofSecrets(byte[] secrets) {
        if (secrets.length != 64) {
            throw new IllegalArgumentException("secrets of " + secrets.length + " bytes");
        }
        return new DeviceKeys(
                SigningPair.of(Arrays.copyOf(secrets, 32)), SealingPair.of(Arrays.copyOfRange(secrets, 32, 64)));
    }
}

package id.suar.sync.http;

import id.suar.access.DeviceKeys;
import id.suar.access.Hpke;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// A proxy's password as it lies in the data folder: sealed to the device, and bound to the proxy that it is for.
public final class ProxyPassword {

    private static final String PURPOSE = "suar proxy 1";

    private ProxyPassword() {}

    /// @param sealKey the device's public sealing key; needs no PIN
    public static byte[] seal(char[] password, byte[] sealKey, String host, int port) {
        ByteBuffer utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] plain = new byte[utf8.remaining()];
        utf8.get(plain);
        try {
            return Hpke.sealer(sealKey, PURPOSE).seal(plain, bound(host, port));
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(utf8.array(), (byte) 0);
        }
    }

    /// Empty when it was sealed to another device or for another proxy.
    public static Optional<char[]> open(byte[] sealed, DeviceKeys keys, String host, int port) {
        return Hpke.opener(keys.sealing(), PURPOSE)
                .open(sealed, bound(host, port))
                .map(plain -> new String(plain, StandardCharsets.UTF_8).toCharArray());
    }

    private static byte[] bound(String host, int port) {
        return (host + ":" + port).getBytes(StandardCharsets.UTF_8);
    }
}

package id.suar.sync.qr;

import java.util.Arrays;

/// A message as any number of symbols of the same size, of which (nearly) any as many as the message has suffice:
/// the random linear code over GF(2⁸) of RFC 8681, over one block. The first symbols are the message itself;
/// symbol `n` after them is the sum of all with coefficients that the generator of RFC 8682 makes from seed `n`.
final class Fountain {

    /// More symbols than this take a reader too long, and nobody holds a camera that long.
    static final int MOST_SYMBOLS = 200;

    /// Numbers of symbols are two bytes.
    static final int MOST_NUMBERS = 0x10000;

    private final byte[][] source;

    /// @param size of a symbol, in bytes
    Fountain(byte[] message, int size) {
        source = new byte[symbols(message.length, size)][];
        for (int i = 0; i < source.length; i++) {
            source[i] = Arrays.copyOf(
                    Arrays.copyOfRange(message, i * size, Math.min(message.length, (i + 1) * size)), size);
        }
    }

    /// How many symbols of `size` bytes a message has.
    static int symbols(int length, int size) {
        return Math.max(1, (length + size - 1) / size);
    }

    /// With what each of `count` source symbols goes into symbol `number`; none is 0 in those after the first ones.
    static byte[] coefficients(int number, int count) {
        byte[] all = new byte[count];
        if (number < count) {
            all[number] = 1;
            return all;
        }
        var random = new TinyMt32(number);
        for (int i = 0; i < count; i++) {
            do {
                all[i] = (byte) random.next();
            } while (all[i] == 0);
        }
        return all;
    }

    int symbols() {
        return source.length;
    }

    byte[] symbol(int number) {
        if (number < source.length) {
            return source[number].clone();
        }
        byte[] coefficients = coefficients(number, source.length);
        byte[] sum = new byte[source[0].length];
        for (int i = 0; i < source.length; i++) {
            Galois.add(sum, source[i], coefficients[i] & 0xFF);
        }
        return sum;
    }
}

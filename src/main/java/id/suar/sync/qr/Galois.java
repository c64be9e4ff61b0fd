package id.suar.sync.qr;

/// The field of 256 elements of RFC 8681: polynomials over GF(2) modulo x⁸ + x⁴ + x³ + x² + 1. Elements are 0 to 255.
final class Galois {

    private static final int MODULUS = 0x11D;
    private static final int ORDER = 255;
    private static final byte[][] PRODUCTS = products();
    private static final byte[] INVERSES = inverses();

    private Galois() {}

    static int times(int one, int other) {
        return PRODUCTS[one][other] & 0xFF;
    }

    /// @throws ArithmeticException for 0
    static int inverse(int element) {
        if (element == 0) {
            throw new ArithmeticException("0 has no inverse");
        }
        return INVERSES[element] & 0xFF;
    }

    /// `to += factor · from`, element by element.
    static void add(byte[] to, byte[] from, int factor) {
        byte[] row = PRODUCTS[factor];
        for (int i = 0; i < to.length; i++) {
            to[i] ^= row[from[i] & 0xFF];
        }
    }

    /// `to *= factor`, element by element.
    static void scale(byte[] to, int factor) {
        byte[] row = PRODUCTS[factor];
        for (int i = 0; i < to.length; i++) {
            to[i] = row[to[i] & 0xFF];
        }
    }

    private static byte[][] products() {
        byte[][] all = new byte[ORDER + 1][ORDER + 1];
        for (int one = 1; one <= ORDER; one++) {
            for (int other = 1; other <= ORDER; other++) {
                all[one][other] = (byte) product(one, other);
            }
        }
        return all;
    }

    private static int product(int one, int other) {
        int product = 0;
        int shifted = one;
        for (int bits = other; bits != 0; bits >>= 1) {
            product ^= (bits & 1) == 0 ? 0 : shifted;
            shifted <<= 1;
            shifted ^= shifted > ORDER ? MODULUS : 0;
        }
        return product;
    }

    private static byte[] inverses() {
        byte[] all = new byte[ORDER + 1];
        for (int one = 1; one <= ORDER; one++) {
            for (int other = 1; other <= ORDER; other++) {
                if (product(one, other) == 1) {
                    all[one] = (byte) other;
                }
            }
        }
        return all;
    }
}

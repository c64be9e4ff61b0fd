package id.suar.sync.qr;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Symbols of one message as they come, in any order and any of them twice, until there are enough: equations that
/// are solved step by step (Gauss and Jordan, over GF(2⁸)).
final class Gathering {

    private final int length;
    private final int size;
    /// Row `i`, if there, has a 1 in column `i` and 0 in the columns before it.
    private final byte[][] factors;
    private final byte[][] symbols;
    private int rank;

    /// @param length of the message, in bytes
    /// @param size   of a symbol
    Gathering(int length, int size) {
        this.length = length;
        this.size = size;
        int count = Fountain.symbols(length, size);
        factors = new byte[count][];
        symbols = new byte[count][];
    }

    boolean fits(int otherLength, int otherSize) {
        return length == otherLength && size == otherSize;
    }

    int needed() {
        return factors.length;
    }

    int rank() {
        return rank;
    }

    boolean complete() {
        return rank == factors.length;
    }

    /// @return whether it told something new
    boolean add(int number, byte[] symbol) {
        byte[] row = Fountain.coefficients(number, factors.length);
        byte[] value = symbol.clone();
        for (int column = 0; column < row.length; column++) {
            int factor = row[column] & 0xFF;
            if (factor == 0) {
                continue;
            }
            if (factors[column] == null) {
                Galois.scale(row, Galois.inverse(factor));
                Galois.scale(value, Galois.inverse(factor));
                factors[column] = row;
                symbols[column] = value;
                rank++;
                return true;
            }
            Galois.add(row, factors[column], factor);
            Galois.add(value, symbols[column], factor);
        }
        return false;
    }

    /// The message; only when complete.
    byte[] message() {
        var out = ByteBuffer.allocate(factors.length * size);
        byte[][] solved = new byte[factors.length][];
        for (int row = factors.length - 1; row >= 0; row--) {
            solved[row] = symbols[row].clone();
            for (int column = row + 1; column < factors.length; column++) {
                int factor = factors[row][column] & 0xFF;
                if (factor != 0) {
                    Galois.add(solved[row], solved[column], factor);
                }
            }
        }
        for (byte[] symbol : solved) {
            out.put(symbol);
        }
        return Arrays.copyOf(out.array(), length);
    }
}

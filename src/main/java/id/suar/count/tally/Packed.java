package id.suar.count.tally;

import id.suar.count.Figures;
import id.suar.election.FormLayout;
import java.io.ByteArrayOutputStream;
import java.util.BitSet;

/// Whole numbers in few bytes (LEB128: seven bits a byte, low first), for columns of views. What is read here
/// was written here: views are made from entries and can be made again.
final class Packed {

    private Packed() {}

    /// Reads one number after the other.
    static final class Reading {

        private final byte[] bytes;
        private int at;

        Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        long next() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = bytes[at++];
                value |= (long) (part & 0x7f) << shift;
                if (part >= 0) {
                    return value;
                }
            }
        }

        boolean more() {
            return at < bytes.length;
        }
    }

    private static void write(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    static byte[] totals(SheetTotals totals) {
        var out = new ByteArrayOutputStream(16 + 2 * totals.votes().length);
        int[] plain = {totals.list(), totals.came(), totals.users(), totals.valid(), totals.invalid(), totals.all()};
        for (int value : plain) {
            write(out, value - Figures.BLANK);
        }
        for (int value : totals.votes()) {
            write(out, value - Figures.BLANK);
        }
        return out.toByteArray();
    }

    static SheetTotals totals(byte[] bytes) {
        var in = new Reading(bytes);
        int[] plain = new int[6];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (int) in.next() + Figures.BLANK;
        }
        int[] votes = new int[bytes.length];
        int count = 0;
        while (in.more()) {
            votes[count++] = (int) in.next() + Figures.BLANK;
        }
        return new SheetTotals(
                plain[0], plain[1], plain[2], plain[3], plain[4], plain[5], java.util.Arrays.copyOf(votes, count));
    }

    static byte[] figures(Figures figures) {
        int[] values = figures.values();
        var out = new ByteArrayOutputStream(values.length + 16);
        for (int value : values) {
            write(out, value - Figures.BLANK);
        }
        return out.toByteArray();
    }

    static Figures figures(FormLayout layout, byte[] bytes) {
        var in = new Reading(bytes);
        int[] values = new int[layout.figures().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (int) in.next() + Figures.BLANK;
        }
        return Figures.of(layout, values);
    }

    /// Of each figure its sum and on how many sheets it is written.
    static byte[] sums(FigureSums figures) {
        var out = new ByteArrayOutputStream(4 * figures.keys().size());
        for (int i = 0; i < figures.keys().size(); i++) {
            write(out, figures.at(i));
            write(out, figures.writtenAt(i));
        }
        return out.toByteArray();
    }

    static FigureSums sums(FigureSums.Names names, byte[] bytes) {
        var in = new Reading(bytes);
        long[] sums = new long[names.keys().size()];
        int[] written = new int[sums.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = in.next();
            written[i] = (int) in.next();
        }
        return new FigureSums(names, sums, written);
    }

    static byte[] numbers(BitSet numbers) {
        var out = new ByteArrayOutputStream(numbers.cardinality());
        int before = 0;
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            write(out, number - before);
            before = number;
        }
        return out.toByteArray();
    }

    static BitSet numbers(byte[] bytes) {
        var numbers = new BitSet();
        var in = new Reading(bytes);
        for (int number = 0; in.more(); ) {
            number += (int) in.next();
            numbers.set(number);
        }
        return numbers;
    }
}

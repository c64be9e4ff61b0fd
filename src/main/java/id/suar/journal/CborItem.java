package id.suar.journal;

/// Where CBOR items begin and end in bytes, and small numbers in them. Knows nothing of their meaning.
///
/// Only definite lengths and at most [#MAX_DEPTH] levels are known; everything else is "not known" (-1)
/// and is then carried as it is.
final class CborItem {

    static final int MAX_DEPTH = 16;
    static final int NULL = 0xF6;

    private CborItem() {}

    /// Number of items when `bytes` is exactly one array in its shortest form, else -1.
    static int arity(byte[] bytes) {
        if (bytes.length == 0 || (bytes[0] & 0xE0) != 0x80) {
            return -1;
        }
        int small = bytes[0] & 0x1F;
        int count = small < 24 ? small : small == 24 && bytes.length > 1 ? bytes[1] & 0xFF : -1;
        if (count < 0 || small == 24 && count < 24) {
            return -1;
        }
        int at = first(bytes);
        for (int i = 0; i < count && at >= 0; i++) {
            at = after(bytes, at, 0);
        }
        return at == bytes.length ? count : -1;
    }

    /// Where the first item of an array of at most 255 items begins.
    static int first(byte[] bytes) {
        return (bytes[0] & 0x1F) < 24 ? 1 : 2;
    }

    /// The head of an array of `count` items, at most 255, in its shortest form.
    static void head(ByteWriter out, int count) {
        if (count < 24) {
            out.octet(0x80 | count);
        } else {
            out.octet(0x98).octet(count);
        }
    }

    /// Where the item that begins at `at` ends; -1 when it is not known or not all there.
    static int after(byte[] bytes, int at, int depth) {
        if (at >= bytes.length || depth > MAX_DEPTH) {
            return -1;
        }
        int major = (bytes[at] & 0xFF) >>> 5;
        int headEnd = at + headLength(bytes[at]);
        if (headEnd <= at || headEnd > bytes.length) {
            return -1;
        }
        long argument = argument(bytes, at);
        return switch (major) {
            case 0, 1, 7 -> headEnd;
            case 2, 3 -> argument >= 0 && argument <= bytes.length - headEnd ? headEnd + (int) argument : -1;
            case 4 -> items(bytes, headEnd, argument, depth);
            case 5 -> argument > bytes.length ? -1 : items(bytes, headEnd, 2 * argument, depth);
            default -> after(bytes, headEnd, depth + 1);
        };
    }

    private static int items(byte[] bytes, int from, long count, int depth) {
        if (count < 0 || count > bytes.length) {
            return -1;
        }
        int at = from;
        for (long i = 0; i < count && at >= 0; i++) {
            at = after(bytes, at, depth + 1);
        }
        return at;
    }

    /// Whether the item at `at` is a whole number in its shortest form, of at most 32 bits.
    static boolean isNumber(byte[] bytes, int at) {
        int major = (bytes[at] & 0xFF) >>> 5;
        if (major > 1 || (bytes[at] & 0x1F) > 26) {
            return false;
        }
        long argument = argument(bytes, at);
        return headLength(bytes[at]) == 1 + argumentBytes(argument);
    }

    static long number(byte[] bytes, int at) {
        long argument = argument(bytes, at);
        return (bytes[at] & 0xE0) == 0 ? argument : -1 - argument;
    }

    static void number(ByteWriter out, long value) {
        int major = value < 0 ? 0x20 : 0;
        long argument = value < 0 ? -1 - value : value;
        int more = argumentBytes(argument);
        if (more == 0) {
            out.octet(major | (int) argument);
            return;
        }
        out.octet(major | (more == 1 ? 24 : more == 2 ? 25 : 26));
        for (int shift = 8 * (more - 1); shift >= 0; shift -= 8) {
            out.octet((int) (argument >>> shift));
        }
    }

    private static int argumentBytes(long argument) {
        return argument < 24 ? 0 : argument < 0x100 ? 1 : argument < 0x10000 ? 2 : 4;
    }

    private static int headLength(byte head) {
        return switch (head & 0x1F) {
            case 24 -> 2;
            case 25 -> 3;
            case 26 -> 5;
            case 27 -> 9;
            case 28, 29, 30, 31 -> -1;
            default -> 1;
        };
    }

    private static long argument(byte[] bytes, int at) {
        int small = bytes[at] & 0x1F;
        if (small < 24) {
            return small;
        }
        long value = 0;
        for (int i = at + 1; i < at + headLength(bytes[at]); i++) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }
}

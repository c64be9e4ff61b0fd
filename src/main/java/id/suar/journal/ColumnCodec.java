package id.suar.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Turns many bodies of one kind on their side: first items of all, then second items of all … so that
/// like stands beside like and the compressor sees it.
///
/// It knows CBOR, not sheets: a body that is one array of at most 255 items takes part, grouped by the
/// number of its items; any other goes as it is. Every body comes back byte for byte.
final class ColumnCodec {

    private static final int ITEMS = 0;
    private static final int NUMBERS = 1;
    private static final int STEPS = 2;

    private ColumnCodec() {}

    static void encode(ByteWriter out, List<byte[]> bodies) {
        var groups = new TreeMap<Integer, List<byte[]>>();
        for (byte[] body : bodies) {
            int arity = CborItem.arity(body);
            out.unsigned(arity + 1L);
            groups.computeIfAbsent(arity, _ -> new ArrayList<>()).add(body);
        }
        groups.forEach((arity, group) -> {
            if (arity < 0) {
                group.forEach(out::sized);
            } else {
                encodeGroup(out, arity, group);
            }
        });
    }

    /// @param limit the most bytes that all bodies together may have
    static List<byte[]> decode(ByteReader in, int count, int limit) throws MalformedSegment {
        var arities = new int[count];
        var sizes = new TreeMap<Integer, Integer>();
        for (int i = 0; i < count; i++) {
            arities[i] = in.count(256) - 1;
            sizes.merge(arities[i], 1, Integer::sum);
        }
        var groups = new TreeMap<Integer, java.util.Iterator<byte[]>>();
        for (var size : sizes.entrySet()) {
            groups.put(
                    size.getKey(),
                    decodeGroup(in, size.getKey(), size.getValue(), limit).iterator());
        }
        List<byte[]> bodies = new ArrayList<>(count);
        for (int arity : arities) {
            bodies.add(groups.get(arity).next());
        }
        return bodies;
    }

    /// The modes of all columns, then the columns.
    private static void encodeGroup(ByteWriter out, int arity, List<byte[]> group) {
        int[][] places = places(arity, group);
        var modes = new int[arity];
        for (int column = 0; column < arity; column++) {
            modes[column] = mode(group, places[column]);
            out.octet(modes[column]);
        }
        for (int column = 0; column < arity; column++) {
            if (modes[column] == ITEMS) {
                encodeItems(out, group, places[column]);
            } else {
                encodeNumbers(out, group, places[column], modes[column] == STEPS);
            }
        }
    }

    /// Where the items of each column begin, row by row.
    private static int[][] places(int arity, List<byte[]> group) {
        var places = new int[arity][group.size()];
        for (int row = 0; row < group.size(); row++) {
            byte[] body = group.get(row);
            int at = CborItem.first(body);
            for (int column = 0; column < arity; column++) {
                places[column][row] = at;
                at = CborItem.after(body, at, 0);
            }
        }
        return places;
    }

    private static int mode(List<byte[]> group, int[] at) {
        long values = 0;
        long steps = 0;
        long before = 0;
        for (int row = 0; row < at.length; row++) {
            byte[] body = group.get(row);
            if ((body[at[row]] & 0xFF) == CborItem.NULL) {
                continue;
            }
            if (!CborItem.isNumber(body, at[row])) {
                return ITEMS;
            }
            long value = CborItem.number(body, at[row]);
            values += Math.abs(value);
            steps += Math.abs(value - before);
            before = value;
        }
        return 2 * steps < values ? STEPS : NUMBERS;
    }

    private static void encodeItems(ByteWriter out, List<byte[]> group, int[] at) {
        for (int row = 0; row < at.length; row++) {
            byte[] body = group.get(row);
            out.raw(body, at[row], CborItem.after(body, at[row], 0) - at[row]);
        }
    }

    /// 0 is `null`; numbers are one more than their zigzag.
    private static void encodeNumbers(ByteWriter out, List<byte[]> group, int[] at, boolean asSteps) {
        long before = 0;
        for (int row = 0; row < at.length; row++) {
            byte[] body = group.get(row);
            if ((body[at[row]] & 0xFF) == CborItem.NULL) {
                out.unsigned(0);
                continue;
            }
            long value = CborItem.number(body, at[row]);
            out.unsigned(ByteWriter.zigzag(value - before) + 1);
            before = asSteps ? value : 0;
        }
    }

    private static List<byte[]> decodeGroup(ByteReader in, int arity, int rows, int limit) throws MalformedSegment {
        List<byte[]> bodies = new ArrayList<>(rows);
        if (arity < 0) {
            for (int row = 0; row < rows; row++) {
                bodies.add(in.sized(NewEntry.MAX_BODY));
            }
            return bodies;
        }
        var out = new ByteWriter[rows];
        for (int row = 0; row < rows; row++) {
            out[row] = new ByteWriter();
            CborItem.head(out[row], arity);
        }
        int[] room = {limit};
        for (byte mode : in.raw(arity)) {
            decodeColumn(in, mode, out, room);
        }
        for (ByteWriter body : out) {
            bodies.add(body.toBytes());
        }
        return bodies;
    }

    private static void decodeColumn(ByteReader in, int mode, ByteWriter[] out, int[] room) throws MalformedSegment {
        if (mode < ITEMS || mode > STEPS) {
            throw new MalformedSegment("column mode " + mode);
        }
        long before = 0;
        for (ByteWriter body : out) {
            int size = body.size();
            if (mode == ITEMS) {
                body.raw(in.item());
            } else {
                long code = in.unsigned();
                if (code == 0) {
                    body.octet(CborItem.NULL);
                } else {
                    long value = before + unzigzag(code - 1);
                    CborItem.number(body, inRange(value));
                    before = mode == STEPS ? value : 0;
                }
            }
            room[0] -= body.size() - size;
            if (room[0] < 0) {
                throw new MalformedSegment("bodies too large");
            }
        }
    }

    private static long inRange(long value) throws MalformedSegment {
        if (value < -0x1_0000_0000L || value > 0xFFFF_FFFFL) {
            throw new MalformedSegment("number " + value);
        }
        return value;
    }

    private static long unzigzag(long code) {
        return (code >>> 1) ^ -(code & 1);
    }
}

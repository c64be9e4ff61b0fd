package id.suar.count.recap;

import java.util.List;
import java.util.function.ToIntFunction;

/// Shapes that figures take when somebody copies them wrongly. Pure; numbers only.
final class TypingSlips {

    private static final int FEWEST_ROWS = 3;

    private TypingSlips() {}

    /// `27` for `72`: two of the digits have changed places.
    static boolean swapped(int written, int found) {
        String one = digits(written, found);
        String other = digits(found, written);
        List<Integer> differing = java.util.stream.IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .boxed()
                .toList();
        return differing.size() == 2
                && one.charAt(differing.get(0)) == other.charAt(differing.get(1))
                && one.charAt(differing.get(1)) == other.charAt(differing.get(0));
    }

    /// `20` for `200`, `1255` for `125`: one digit more or fewer, all others in their order.
    static boolean lostOrAdded(int written, int found) {
        return lost(written, found) || lost(found, written);
    }

    private static boolean lost(int longer, int shorter) {
        String digits = Integer.toString(longer);
        for (int i = 0; digits.length() > 1 && i < digits.length(); i++) {
            if (Integer.parseInt(digits.substring(0, i) + digits.substring(i + 1)) == shorter) {
                return true;
            }
        }
        return false;
    }

    /// Three rows or more stand one row too high or too low, and nothing else differs but what they pushed
    /// aside.
    ///
    /// @param column rows one below another, as on the paper
    static boolean slipped(List<String> column, ToIntFunction<String> own, ToIntFunction<String> recap) {
        int[] written = column.stream().mapToInt(own).toArray();
        int[] found = column.stream().mapToInt(recap).toArray();
        return slipped(written, found, 1) || slipped(written, found, -1);
    }

    private static boolean slipped(int[] written, int[] found, int step) {
        for (int from = 0; from < found.length; from++) {
            int to = from;
            while (to < found.length && follows(written, found, to, step)) {
                to++;
            }
            if (to - from >= FEWEST_ROWS
                    && differing(written, found, from, to) >= 2
                    && noneElse(written, found, from, to, step)) {
                return true;
            }
            from = Math.max(from, to - 1);
        }
        return false;
    }

    private static boolean follows(int[] written, int[] found, int row, int step) {
        int source = row + step;
        return source >= 0 && source < written.length && found[row] >= 0 && found[row] == written[source];
    }

    private static int differing(int[] written, int[] found, int from, int to) {
        int differing = 0;
        for (int row = Math.max(0, from); row < Math.min(found.length, to); row++) {
            differing += differ(written[row], found[row]) ? 1 : 0;
        }
        return differing;
    }

    /// What was pushed aside is the row at the run's end that figures came from.
    private static boolean noneElse(int[] written, int[] found, int from, int to, int step) {
        int first = step < 0 ? from - 1 : from;
        int last = step > 0 ? to + 1 : to;
        return differing(written, found, 0, found.length) == differing(written, found, first, last);
    }

    private static boolean differ(int written, int found) {
        return written >= 0 && found >= 0 && written != found;
    }

    /// As long as the longer of the two, with zeros before it.
    private static String digits(int one, int other) {
        int length = Integer.toString(Math.max(one, other)).length();
        return "%0{n}d".replace("{n}", Integer.toString(length)).formatted(one);
    }
}

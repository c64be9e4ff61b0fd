package id.suar.count.keying;

import id.suar.count.CellReading;
import id.suar.count.Figures;

/// Recognises what a difference looks like. Pure.
final class Slips {

    /// Smaller figures stand in two rows by chance too often.
    private static final int LEAST_OF_NEIGHBOUR = 10;

    private Slips() {}

    /// @param neighbour one of the two wrote what the other has in the row above or below
    static Slip of(CellReading first, CellReading second, boolean neighbour) {
        int one = first.value();
        int other = second.value();
        if (one == other) {
            return Slip.MARK;
        }
        if (one == Figures.BLANK || other == Figures.BLANK) {
            return Math.max(one, other) == 0 ? Slip.BLANK_OR_ZERO : Slip.LEFT_OUT;
        }
        if (swapped(Integer.toString(one), Integer.toString(other))) {
            return Slip.SWAP;
        }
        if (neighbour) {
            return Slip.NEIGHBOUR;
        }
        return oneDigit(Integer.toString(one), Integer.toString(other)) ? Slip.ONE_DIGIT : Slip.OTHER;
    }

    static boolean tellsOfNeighbour(int written, int beside) {
        return written == beside && written >= LEAST_OF_NEIGHBOUR;
    }

    private static boolean swapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = firstDifference(one, other);
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static boolean oneDigit(String one, String other) {
        if (one.length() > other.length()) {
            return oneDigit(other, one);
        }
        int at = firstDifference(one, other);
        String rest = one.substring(Math.min(at, one.length()));
        return switch (other.length() - one.length()) {
            case 0 -> rest.substring(1).equals(other.substring(at + 1));
            case 1 -> rest.equals(other.substring(at + 1));
            default -> false;
        };
    }

    /// The place of the first digit that differs, or the length of the shorter.
    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}

package id.suar.table;

/// How large what comes from outside may be. A province's count of parties has 12,000 lines of 300 cells.
final class Bounds {

    /// Twice the count sheets of the largest province.
    static final int FILE = 48 * 1024 * 1024;

    static final int CELLS_OF_A_LINE = 5_000;

    static final int LINES = 1_000_000;

    static final int CELLS = 24_000_000;

    /// As many characters as a cell of a worksheet can have.
    static final int TEXT = 32_767;

    private Bounds() {}

    static int mebibytes() {
        return FILE / 1024 / 1024;
    }
}

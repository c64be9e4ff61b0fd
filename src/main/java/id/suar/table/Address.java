package id.suar.table;

/// Where a cell stands in a worksheet: `B7` is column 1 (from 0), row 7 (from 1).
final class Address {

    private static final int LETTERS = 26;

    private Address() {}

    static String of(int column, long row) {
        return letters(column) + row;
    }

    /// `A` for 0, `AA` for 26.
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /// Whether an address is one of that row.
    static boolean isIn(String address, String row) {
        int letters = address.length() - row.length();
        return letters > 0 && address.endsWith(row) && Character.isLetter(address.charAt(letters - 1));
    }

    /// The column of an address; -1 for what is none. Columns beyond all bounds are bounded, not computed.
    static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = Math.min(column * LETTERS + address.charAt(at) - 'A' + 1, Bounds.CELLS);
            at++;
        }
        return at == 0 || at == address.length() ? -1 : column - 1;
    }
}

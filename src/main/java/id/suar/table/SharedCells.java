package id.suar.table;

/// Texts of figures, one object each: a file of a province has millions of them.
final class SharedCells {

    private static final String[] FIGURES = figures();

    private SharedCells() {}

    static String of(String cell) {
        int length = cell.length();
        if (length == 0) {
            return "";
        }
        if (length > 4 || length > 1 && cell.charAt(0) == '0') {
            return cell;
        }
        int figure = 0;
        for (int i = 0; i < length; i++) {
            char digit = cell.charAt(i);
            if (digit < '0' || digit > '9') {
                return cell;
            }
            figure = figure * 10 + digit - '0';
        }
        return FIGURES[figure];
    }

    private static String[] figures() {
        var figures = new String[10_000];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = String.valueOf(i);
        }
        return figures;
    }
}

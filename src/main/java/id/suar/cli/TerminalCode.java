package id.suar.cli;

import id.suar.sync.qr.Modules;

/// A code as text: two rows of squares a line, black on white whatever the terminal's colours are.
final class TerminalCode {

    private static final String BLACK_ON_WHITE = "\u001B[30;107m";
    private static final String PLAIN = "\u001B[0m";

    private TerminalCode() {}

    static String of(Modules code) {
        var text = new StringBuilder();
        int end = code.side() + Modules.MARGIN;
        for (int y = -Modules.MARGIN; y < end; y += 2) {
            text.append(BLACK_ON_WHITE);
            for (int x = -Modules.MARGIN; x < end; x++) {
                boolean upper = dark(code, x, y);
                boolean lower = dark(code, x, y + 1);
                text.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
            }
            text.append(PLAIN).append('\n');
        }
        return text.toString();
    }

    private static boolean dark(Modules code, int x, int y) {
        return x >= 0 && y >= 0 && x < code.side() && y < code.side() && code.dark(x, y);
    }
}

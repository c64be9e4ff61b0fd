package id.suar.table;

import java.util.regex.Pattern;

/// Keeps spreadsheets from running what somebody typed: a text of a CSV file that would be a formula gets an
/// apostrophe before it, and loses it again when we read it. Plain numbers and single signs run nothing.
final class Harmless {

    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?|[=+\\-@]");

    private Harmless() {}

    static Object out(Object cell) {
        return cell instanceof String text && RUNS.matcher(text).matches() && !plain(text) ? "'" + text : cell;
    }

    static String in(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != '\'') {
            return cell;
        }
        String text = cell.substring(1);
        return RUNS.matcher(text).matches() && !plain(text) ? text : cell;
    }

    private static boolean plain(String text) {
        return NUMBER.matcher(text).matches();
    }
}

package id.suar.form;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Where an answer stands: a field, and in a group that is repeated which of its items. Text form `event.what`,
/// `act.2.from`.
///
/// @param group key of the group; empty for a field outside of any
/// @param item  from 1; 0 outside of groups
/// @param field key of the field within its group, or within the form
public record FieldPath(String group, int item, String field) {

    /// The most bytes of a path.
    public static final int MOST_BYTES = 80;

    /// The highest number of an item.
    public static final int MOST_ITEMS = 999;

    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");
    private static final Pattern ITEM = Pattern.compile("[1-9][0-9]{0,2}");

    /// Whether a text can be a path at all.
    public static boolean isOne(String text) {
        return text.length() <= MOST_BYTES && PATH.matcher(text).matches();
    }

    public static FieldPath of(String field) {
        return new FieldPath("", 0, field);
    }

    /// Key of the field in its form: `act.from`.
    public String key() {
        return group.isEmpty() ? field : group + "." + field;
    }

    @Override
    public String toString() {
        return group.isEmpty() ? field : group + "." + item + "." + field;
    }

    /// The number of an item, where the text is one.
    static OptionalInt item(String text) {
        return ITEM.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}

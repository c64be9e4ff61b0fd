package id.suar.table;

import java.util.Set;
import java.util.function.Predicate;

/// Which columns a table may and must have. Names decide, in any order.
///
/// @param known         whether a column may be there
/// @param required      those without which the file makes no sense
/// @param ignoreUnknown leave out unknown columns instead of refusing the file
public record Columns(Predicate<String> known, Set<String> required, boolean ignoreUnknown) {

    public Columns {
        required = Set.copyOf(required);
    }
}

package id.suar.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/// Tables that ship with the program. One that cannot be read is a fault of the program, not of a user.
public final class BundledTable {

    private BundledTable() {}

    /// @param resource from the root of the class path: `/violation/dictionary.csv`
    /// @param required a column that tells that it is the right table
    public static List<Line> lines(String resource, String required) {
        try (var in = BundledTable.class.getResourceAsStream(resource)) {
            return switch (CsvReader.read(in.readAllBytes(), new Columns(column -> true, Set.of(required), false))) {
                case TableRead.Table table -> table.lines();
                case TableRead.Refused refused -> throw new IllegalStateException(resource + refused.faults());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

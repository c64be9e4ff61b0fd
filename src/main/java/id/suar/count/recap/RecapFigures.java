package id.suar.count.recap;

import id.suar.election.FormLayout;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;

/// The figures of one row of D.Hasil. Each is written, or blank on the paper, or not part of what is held here
/// (a table of votes alone says nothing of voters): only what is held can fail to be comparable.
///
/// Figures of a district go beyond those of one form.
public final class RecapFigures {

    public static final int MAX = 9_999_999;

    /// Stands for a blank.
    public static final int BLANK = -1;

    /// Stands for a figure that the paper or file at hand does not have.
    public static final int NOT_HELD = -2;

    private final FormLayout layout;
    private final int[] values;

    private RecapFigures(FormLayout layout, int[] values) {
        this.layout = layout;
        this.values = values;
    }

    /// @param values in the order of the layout's figures
    /// @throws IllegalArgumentException when one is out of range
    public static RecapFigures of(FormLayout layout, int... values) {
        if (values.length != layout.figures().size()) {
            throw new IllegalArgumentException(values.length + " figures");
        }
        for (int value : values) {
            if (value < NOT_HELD || value > MAX) {
                throw new IllegalArgumentException("figure " + value);
            }
        }
        return new RecapFigures(layout, values.clone());
    }

    /// @param held    figures that the paper or file has, by key; others are not held
    /// @param written by key; what is held and absent here is blank
    public static RecapFigures of(FormLayout layout, Collection<String> held, Map<String, Integer> written) {
        var values = new int[layout.figures().size()];
        Arrays.fill(values, NOT_HELD);
        held.forEach(figure -> values[layout.place(figure).orElseThrow()] = BLANK);
        written.forEach((figure, value) -> values[layout.place(figure).orElseThrow()] = value);
        return of(layout, values);
    }

    public FormLayout layout() {
        return layout;
    }

    public OptionalInt get(String figure) {
        int value = value(figure);
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// The figure, [#BLANK], or [#NOT_HELD].
    public int value(String figure) {
        OptionalInt place = layout.place(figure);
        return place.isEmpty() ? NOT_HELD : values[place.getAsInt()];
    }

    public boolean holds(String figure) {
        return value(figure) != NOT_HELD;
    }

    public RecapFigures with(String figure, int value) {
        int[] changed = values.clone();
        changed[layout.place(figure).orElseThrow()] = value;
        return of(layout, changed);
    }

    /// These, with what `other` holds in their place; on the form that has the rows of both.
    RecapFigures overlaid(RecapFigures other) {
        if (!layout.key().equals(other.layout.key())) {
            return other;
        }
        FormLayout longer = layout.with(other.layout);
        int[] both = longer.figures().stream()
                .mapToInt(figure -> other.holds(figure) ? other.value(figure) : value(figure))
                .toArray();
        return of(longer, both);
    }

    /// Nothing is written.
    public boolean allBlank() {
        return Arrays.stream(values).allMatch(value -> value < 0);
    }

    int[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecapFigures that
                && layout.figures().equals(that.layout.figures())
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}

package id.suar.count;

import id.suar.election.FormLayout;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// The figures of one form as written on the paper: 0 to 9,999 each, or blank. Blank is not zero.
public final class Figures {

    public static final int MAX = 9_999;

    /// Stands for a blank wherever figures are plain numbers.
    public static final int BLANK = -1;

    private final FormLayout layout;
    private final int[] values;

    private Figures(FormLayout layout, int[] values) {
        this.layout = layout;
        this.values = values;
    }

    /// @param values in the order of the layout's figures; [#BLANK] for a blank
    /// @throws IllegalArgumentException when one is out of range
    public static Figures of(FormLayout layout, int... values) {
        if (values.length != layout.figures().size()) {
            throw new IllegalArgumentException(values.length + " figures");
        }
        for (int value : values) {
            if (value < BLANK || value > MAX) {
                throw new IllegalArgumentException("figure " + value);
            }
        }
        return new Figures(layout, values.clone());
    }

    /// @param written by key of the figure; what is absent is blank
    public static Figures of(FormLayout layout, Map<String, Integer> written) {
        var values = new int[layout.figures().size()];
        Arrays.fill(values, BLANK);
        written.forEach((figure, value) -> values[layout.place(figure).orElseThrow()] = value);
        return of(layout, values);
    }

    public static Figures blank(FormLayout layout) {
        return of(layout, Map.of());
    }

    /// Looks at `values` while a codec fills them; for nobody else.
    static Figures beingRead(FormLayout layout, int[] values) {
        return new Figures(layout, values);
    }

    public FormLayout layout() {
        return layout;
    }

    public OptionalInt get(String figure) {
        int value = value(figure);
        return value == BLANK ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// The figure, or [#BLANK] when it is blank or the form does not have it.
    public int value(String figure) {
        OptionalInt place = layout.place(figure);
        return place.isEmpty() ? BLANK : values[place.getAsInt()];
    }

    public Figures with(String figure, int value) {
        int[] changed = values.clone();
        changed[layout.place(figure).orElseThrow()] = value;
        return of(layout, changed);
    }

    /// The same figures on a form with more or fewer rows; what the other form has not is blank or lost.
    public Figures on(FormLayout other) {
        return of(other, other.figures().stream().mapToInt(this::value).toArray());
    }

    /// The same figures without the last rows of votes that are blank and that `least` does not have: nobody knows
    /// how many rows the paper has where its candidates are not named.
    public Figures trimmed(FormLayout least) {
        return on(FormLayout.of(Written.ballot(this, Set.of()).with(least.ballot())));
    }

    public boolean allBlank() {
        return Arrays.stream(values).allMatch(value -> value == BLANK);
    }

    public boolean anyOf(String... wanted) {
        return Arrays.stream(wanted).anyMatch(figure -> value(figure) != BLANK);
    }

    /// In the layout's order; a copy.
    public int[] values() {
        return values.clone();
    }

    /// The same is written, on forms that may have rows for more or fewer contestants: those that only one of them
    /// has are blank on the other.
    public boolean sameWritten(Figures other) {
        if (layout.equals(other.layout)) {
            return Arrays.equals(values, other.values);
        }
        return layout.key().equals(other.layout.key())
                && layout.with(other.layout).figures().stream().allMatch(key -> value(key) == other.value(key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures that
                && layout.key().equals(that.layout.key())
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

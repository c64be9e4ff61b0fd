package id.suar.count.tally;

import id.suar.count.Figures;
import java.util.OptionalDouble;

/// How many of those on the permanent lists came, in sheets on which both figures are written.
///
/// @param sheets on which they are
/// @param came   voters of the list who voted (I.B.1)
/// @param list   voters on the list (I.A)
public record Turnout(int sheets, long came, long list) {

    public static final Turnout NONE = new Turnout(0, 0, 0);

    public static Turnout of(Figures figures) {
        int list = figures.value("dpt_j");
        int came = figures.value("b1_j");
        return list > 0 && came != Figures.BLANK ? new Turnout(1, came, list) : NONE;
    }

    public Turnout plus(Turnout other) {
        return new Turnout(sheets + other.sheets, came + other.came, list + other.list);
    }

    /// Empty where no sheet says it.
    public OptionalDouble share() {
        return list == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) came / list);
    }
}

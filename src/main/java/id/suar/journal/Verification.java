package id.suar.journal;

import java.util.ArrayList;
import java.util.List;

/// What a check of the whole record found.
///
/// @param entries how many entries were checked
/// @param faults  each with its place; empty when all is well
public record Verification(long entries, List<Fault> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }

    /// With what another check found.
    public Verification and(List<Fault> others) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(others);
        return new Verification(entries, all);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    /// @param where entry, journal or table
    /// @param what  key of the kind of damage: `bytes`, `chain`, `head`, `columns`, `view`, `file`,
    ///              `receipt`, `card`, `signature`, `evidence`, `erasure`
    public record Fault(String where, String what, String detail) {}
}

package id.suar.violation;

import java.util.List;

/// What became of reading a finding's texts.
public sealed interface FindingReading {

    record Sound(Finding finding) implements FindingReading {}

    /// @param faults in the order of the form, at most one for each field
    record Faulty(List<FieldFault> faults) implements FindingReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}

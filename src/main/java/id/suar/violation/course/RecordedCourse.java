package id.suar.violation.course;

import id.suar.journal.EntryId;
import id.suar.violation.flow.CaseState;
import id.suar.violation.flow.Machine;
import java.util.List;

/// The course of one case as the record has it.
///
/// @param id    of the case
/// @param heads the latest entries of its course: the parents of the next step
public record RecordedCourse(EntryId id, Machine machine, CaseState state, List<EntryId> heads) {

    public RecordedCourse {
        heads = List.copyOf(heads);
    }

    /// Two people went on without seeing each other's step.
    public boolean conflict() {
        return heads.size() > 1;
    }

    /// The latest official number; empty until one is given.
    public String number() {
        return Standing.number(state);
    }

    public boolean numbered() {
        return !number().isEmpty();
    }
}

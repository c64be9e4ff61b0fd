package id.suar.violation.course;

import id.suar.journal.EntryId;
import id.suar.violation.flow.CaseState;
import id.suar.violation.flow.Stepped;
import id.suar.violation.number.NumberOffice;

/// What came of taking a step.
public sealed interface Advanced {

    /// @param entry the entry of the step
    record Done(EntryId entry, CaseState state) implements Advanced {}

    /// The way does not have it, or something must be so first; nothing was recorded.
    record Refused(Stepped why) implements Advanced {}

    /// This step is for other roles.
    record NotYours(String event) implements Advanced {}

    /// Another case has this official number; nothing was recorded.
    record NumberTaken(GivenNumber by) implements Advanced {}

    /// This office may not give that number; nothing was recorded.
    record NumberElsewhere(String number, NumberOffice.Hindrance why) implements Advanced {}

    /// A field is too long, there are too many, or a name is not lower-case letters.
    record FieldWrong(String field) implements Advanced {}

    record NoCase() implements Advanced {}
}

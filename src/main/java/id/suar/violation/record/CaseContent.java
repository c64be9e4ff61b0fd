package id.suar.violation.record;

import id.suar.form.Answers;
import id.suar.form.FormState;
import java.time.Instant;

/// What the entries of a case's record amount to.
///
/// @param recordedAt when it was first recorded
/// @param recordedBy account that recorded it first
public record CaseContent(CaseKind kind, FormState form, Instant recordedAt, String recordedBy) {

    /// In clear; what is about persons is in the sealed parts of [#form].
    public Answers answers() {
        return form.answers();
    }

    public CaseSummary summary() {
        return CaseSummary.of(kind, answers());
    }
}

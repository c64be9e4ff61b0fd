package id.suar.count.rule;

import id.suar.count.rule.Check.Outcome;

/// What a rule between forms says of one figure of two of them.
///
/// @param rule     `X1` …
/// @param figure   key of the figure
/// @param form     key of the contest whose form should be looked at first
/// @param other    of the form that it is held against; blank unless the outcome is PASS or FAIL
/// @param found    what `form` says; -1 unless the outcome is PASS or FAIL
/// @param expected what `other` says; for `X8` what `form` says of its voters
public record CrossCheck(
        String rule,
        Severity severity,
        Outcome outcome,
        String figure,
        String form,
        String other,
        int found,
        int expected) {

    public boolean failed() {
        return outcome == Outcome.FAIL;
    }
}

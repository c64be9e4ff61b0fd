package id.suar.count;

import java.util.List;

/// What one rule says of one row or column of a sheet.
///
/// @param rule     `R01` …, domain reference of the rules
/// @param row      key of the row (or figure) that it speaks of: the one to look at first
/// @param operands the figures it needs; when the last of them is left, it may speak
/// @param found    what is written; -1 unless the outcome is PASS or FAIL
/// @param expected what would keep the rule: the sum, or the nearest value that still holds
public record Check(
        String rule, Severity severity, Outcome outcome, String row, List<String> operands, int found, int expected) {

    /// What a rule came to.
    public enum Outcome {
        PASS,
        FAIL,
        /// An operand is blank: neither passed nor failed.
        NOT_ASSESSABLE,
        /// The rule does not speak of this sheet at all.
        NOT_APPLICABLE
    }

    public Check {
        operands = List.copyOf(operands);
    }

    public boolean failed() {
        return outcome == Outcome.FAIL;
    }

    public int difference() {
        return found - expected;
    }
}

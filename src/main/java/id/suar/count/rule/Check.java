package id.suar.count.rule;

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

    /// The row of what is said of the KPPS's signatures.
    public static final String KPPS = "kpps";

    /// The rows of what is said of witnesses, before their numbers.
    public static final String WITNESS = "witness ";

    /// The rows of what is said of pages, before their numbers.
    public static final String PAGE = "page ";

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

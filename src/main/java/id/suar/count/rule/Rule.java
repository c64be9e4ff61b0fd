package id.suar.count.rule;

/// One rule: what it says of a form, and what it needs to know for that. Pure.
///
/// @param code     `R01` …, domain reference of the rules
/// @param severity how much it weighs when it fails
public record Rule(String code, Severity severity, Needs needs, Body body) {

    /// What a rule must know.
    public enum Needs {
        /// The figures.
        FIGURES,
        /// The figures, and the numbers that the law or a pack sets.
        LIMITS,
        /// All of the paper: who signed, words, dates.
        PAPER,
        /// Something that does not stand on the form: photos, another form, the checklist.
        BESIDE
    }

    /// What it says.
    @FunctionalInterface
    interface Body {
        void judge(SheetFacts facts, Checks checks);
    }

    void judge(SheetFacts facts, Checks checks) {
        body.judge(facts, checks.of(this));
    }
}

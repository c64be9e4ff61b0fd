package id.suar.violation.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What must be so before a step is taken. Everything else is a warning with a reason.
public enum Guard {
    /// The official number is given with it.
    NUMBER,
    /// The same where the office keeps the register of numbers. An office below may have none to give: the short id
    /// serves until then. The way is the same for every office, so this is asked when the step is taken.
    REGENCY_NUMBER,
    /// It names the minutes of the plenary that decided.
    PLENARY,
    /// A reason is given.
    REASON,
    /// A crime was declared before it is forwarded as one.
    CRIME_DECLARED,
    /// Once in a case.
    ONCE,
    /// As many members were present as the quorum asks for, and whoever found it does not decide alone.
    QUORUM;

    /// Whether an official number goes with the step.
    public static boolean numbers(Set<Guard> guards) {
        return guards.contains(NUMBER) || guards.contains(REGENCY_NUMBER);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Guard> of(String key) {
        return Arrays.stream(values()).filter(guard -> guard.key().equals(key)).findFirst();
    }
}

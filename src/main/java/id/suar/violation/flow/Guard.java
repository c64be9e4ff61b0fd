package id.suar.violation.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What must be so before a step is taken. Everything else is a warning with a reason.
public enum Guard {
    /// The official number is given with it.
    NUMBER,
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

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Guard> of(String key) {
        return Arrays.stream(values()).filter(guard -> guard.key().equals(key)).findFirst();
    }
}

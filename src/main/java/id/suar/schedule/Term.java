package id.suar.schedule;

/// How long the law gives.
public sealed interface Term {

    /// @param days at least 1
    record WorkingDays(int days) implements Term {

        public WorkingDays {
            positive(days);
        }
    }

    /// @param days at least 1
    record CalendarDays(int days) implements Term {

        public CalendarDays {
            positive(days);
        }
    }

    /// From an instant to an instant; no calendar, no end of a day.
    record Hours(int hours) implements Term {

        public Hours {
            positive(hours);
        }
    }

    /// Between two events, so there is nothing to count.
    record Window() implements Term {}

    private static void positive(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("a term of " + length);
        }
    }
}

package id.suar.violation.number;

/// What must not be given twice: a running number within what it runs in.
///
/// @param series the number without its running number, month and day: `#/reg/tm/pl/kab/23.07/*/2024`. So it runs
///               within pattern, office, regime and year
/// @param seq    0 where a number is of no known pattern: then the series is all of it
public record NumberKey(String series, int seq) {

    /// Whether it is of a known pattern, so that there are numbers before and after it.
    public boolean running() {
        return seq > 0;
    }
}

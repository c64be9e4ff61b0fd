package id.suar.violation.number;

import id.suar.election.Regime;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The number patterns of all documents. Data, not code: offices have their own, and they change.
public final class NumberRules {

    private static final String FILE = "/violation/numbers.csv";

    private final List<NumberRule> rules;

    public NumberRules(List<NumberRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The ones that ship with the program.
    public static NumberRules bundled() {
        return new NumberRules(BundledTable.lines(FILE, "document").stream()
                .map(NumberRules::rule)
                .toList());
    }

    public List<NumberRule> all() {
        return rules;
    }

    /// The one that fits best: of the regime before any, of the level before any, the latest that holds.
    ///
    /// @param on the day of the document
    public Optional<NumberRule> find(String document, Regime regime, String level, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.document().equals(document))
                .filter(rule -> rule.regime().holdsIn(regime))
                .filter(rule -> rule.level().equals(level) || rule.level().isEmpty())
                .filter(rule -> rule.validFrom().map(from -> !on.isBefore(from)).orElse(true))
                .max(Comparator.comparing((NumberRule rule) -> rule.regime().equals(regime))
                        .thenComparing(rule -> rule.level().equals(level))
                        .thenComparing(rule -> rule.validFrom().orElse(LocalDate.MIN)));
    }

    /// What a number that somebody wrote is. The first pattern that it is of decides, so that every device comes to
    /// the same.
    ///
    /// @param within what a number of no known pattern may occur in once: what is numbered, and the year
    public NumberKey read(String written, String within) {
        return rules.stream()
                .flatMap(rule -> rule.pattern().read(written).stream())
                .findFirst()
                .orElseGet(() -> new NumberKey(
                        within + ":" + NumberPattern.folded(written).toLowerCase(Locale.ROOT), 0));
    }

    private static NumberRule rule(Line line) {
        String pattern = line.cell("pattern");
        return new NumberRule(
                line.cell("document"),
                new Regime(line.cell("regime")),
                line.cell("level"),
                NumberPattern.of(pattern)
                        .orElseThrow(() -> new IllegalStateException(FILE + " line " + line.number() + ": " + pattern)),
                line.cell("mark"),
                line.cell("valid_from").isEmpty()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(line.cell("valid_from"))));
    }
}

package id.suar.schedule;

import id.suar.election.Names;
import id.suar.election.Regime;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The deadlines that the laws set. A record goes by those that were valid on the day of its event, not by
/// today's.
public final class DeadlineRules {

    private static final String FILE = "/schedule/deadlines.csv";

    private final List<DeadlineRule> rules;

    public DeadlineRules(List<DeadlineRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The ones that ship with the program.
    public static DeadlineRules bundled() {
        return new DeadlineRules(BundledTable.lines(FILE, "key").stream()
                .map(DeadlineRules::rule)
                .toList());
    }

    public List<DeadlineRule> all() {
        return rules;
    }

    /// @param event the day that starts the clock
    public Optional<DeadlineRule> find(Regime regime, String key, LocalDate event) {
        return rules.stream()
                .filter(rule -> rule.key().equals(key))
                .filter(rule -> rule.regime().holdsIn(regime))
                .filter(rule -> rule.validOn(event))
                .findFirst();
    }

    private static DeadlineRule rule(Line line) {
        return new DeadlineRule(
                line.cell("key"),
                new Regime(line.cell("regime")),
                term(line),
                line.cell("from"),
                new Names(line.cell("done_id"), line.cell("done_en")),
                line.cell("basis"),
                line.cell("mark"),
                line.cell("unit_mark"),
                date(line.cell("valid_from")),
                date(line.cell("valid_to")));
    }

    private static Term term(Line line) {
        String unit = line.cell("unit");
        return switch (unit) {
            case "wd" -> new Term.WorkingDays(Integer.parseInt(line.cell("n")));
            case "cd" -> new Term.CalendarDays(Integer.parseInt(line.cell("n")));
            case "h" -> new Term.Hours(Integer.parseInt(line.cell("n")));
            case "window" -> new Term.Window();
            default -> throw new IllegalStateException(FILE + " line " + line.number() + ": unit " + unit);
        };
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}

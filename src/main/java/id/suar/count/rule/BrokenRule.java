package id.suar.count.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One rule that a sheet does not keep, with every row or column in which it does not.
///
/// @param checks at least one, all of this rule
public record BrokenRule(String rule, Severity severity, List<Check> checks) {

    public BrokenRule {
        checks = List.copyOf(checks);
    }

    public boolean breaks() {
        return severity == Severity.BREAKS;
    }

    /// The heaviest first, then in the order of the rules.
    public static List<BrokenRule> of(List<Check> checks) {
        Map<String, List<Check>> byRule = new LinkedHashMap<>();
        checks.stream()
                .filter(Check::failed)
                .forEach(check -> byRule.computeIfAbsent(check.rule(), rule -> new ArrayList<>())
                        .add(check));
        return byRule.entrySet().stream()
                .map(rule ->
                        new BrokenRule(rule.getKey(), rule.getValue().getFirst().severity(), rule.getValue()))
                .sorted(Comparator.comparing(BrokenRule::severity))
                .toList();
    }
}

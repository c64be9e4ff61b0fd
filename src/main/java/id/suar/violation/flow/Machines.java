package id.suar.violation.flow;

import id.suar.access.Role;
import id.suar.election.Names;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All machines, read from the tables `violation/states.csv` and `violation/steps.csv`.
///
/// In a step's `state`, `who`, `judged`, `stops`, `starts`, `produces` and `guards` several keys stand with semicolons
/// between. As its state `-` begins the record, `*` is any state and `!` any end; `*` stops all clocks. A clock written
/// `handle.extended@registered` starts with that earlier event.
public final class Machines {

    private final Map<String, Machine> machines = new LinkedHashMap<>();

    private Machines(List<Line> states, List<Line> steps) {
        states.stream().map(line -> line.cell("machine")).distinct().forEach(key -> {
            List<Line> own = states.stream()
                    .filter(line -> line.cell("machine").equals(key))
                    .toList();
            machines.put(key, machine(key, own, steps));
        });
    }

    /// The ones that ship with the program.
    public static Machines bundled() {
        return new Machines(lines("/violation/states.csv"), lines("/violation/steps.csv"));
    }

    public Set<String> keys() {
        return machines.keySet();
    }

    public Optional<Machine> find(String key) {
        return Optional.ofNullable(machines.get(key));
    }

    private static Machine machine(String key, List<Line> states, List<Line> steps) {
        Map<String, Names> names = new LinkedHashMap<>();
        Set<String> ends = new HashSet<>();
        for (Line line : states) {
            names.put(line.cell("state"), names(line));
            if (line.cell("end").equals("yes")) {
                ends.add(line.cell("state"));
            }
        }
        List<Step> own = steps.stream()
                .filter(line -> line.cell("machine").equals(key))
                .map(line -> step(line, names.keySet(), ends))
                .toList();
        return new Machine(key, names, Set.copyOf(ends), own);
    }

    private static Step step(Line line, Set<String> states, Set<String> ends) {
        Optional<String> next = Optional.of(line.cell("next")).filter(cell -> !cell.isEmpty());
        next.filter(state -> !states.contains(state)).ifPresent(state -> {
            throw new IllegalStateException("line " + line.number() + ": no state " + state);
        });
        return new Step(
                from(line, states, ends),
                line.cell("event"),
                names(line),
                list(line, "who").stream().map(Machines::role).collect(Collectors.toUnmodifiableSet()),
                next,
                list(line, "judged"),
                list(line, "stops"),
                list(line, "starts"),
                list(line, "produces"),
                Machine.guards(list(line, "guards")));
    }

    private static Set<String> from(Line line, Set<String> states, Set<String> ends) {
        return switch (line.cell("state")) {
            case "-" -> Set.of();
            case "*" -> Set.copyOf(states);
            case "!" -> Set.copyOf(ends);
            default -> {
                List<String> named = list(line, "state");
                if (!states.containsAll(named)) {
                    throw new IllegalStateException("line " + line.number() + ": unknown state in " + named);
                }
                yield Set.copyOf(named);
            }
        };
    }

    private static Role role(String key) {
        return Role.of(key).orElseThrow(() -> new IllegalStateException("role " + key));
    }

    private static Names names(Line line) {
        return new Names(line.cell("name_id"), line.cell("name_en"));
    }

    private static List<String> list(Line line, String column) {
        return Arrays.stream(line.cell(column).split(";"))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static List<Line> lines(String file) {
        return BundledTable.lines(file, "machine");
    }
}

package id.suar.violation.flow;

import id.suar.access.Role;
import id.suar.election.Names;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One way: its states and steps.
///
/// @param key    `form_a`, `finding`, `report`, `initial_info`
/// @param states their names, in the order of the way
/// @param ends   states where nothing more is due
public record Machine(String key, Map<String, Names> states, Set<String> ends, List<Step> steps) {

    private static final String ALL = "*";

    /// The steps that may come next, whoever takes them.
    public List<Step> possible(CaseState now) {
        return steps.stream().filter(step -> leads(step, now)).toList();
    }

    /// The same for one person.
    public List<Step> possible(CaseState now, Role role) {
        return possible(now).stream()
                .filter(step -> step.who().isEmpty() || step.who().contains(role))
                .toList();
    }

    /// @param quorum how many members a plenary needs
    public Stepped take(CaseState now, CaseEvent event, int quorum) {
        List<Step> named = steps.stream()
                .filter(step -> step.event().equals(event.event()))
                .toList();
        if (named.isEmpty()) {
            return new Stepped.Unknown(event.event());
        }
        Optional<Step> step = named.stream().filter(one -> leads(one, now)).findFirst();
        if (step.isEmpty()) {
            List<String> possible =
                    possible(now).stream().map(Step::event).distinct().toList();
            return new Stepped.NotFromHere(event.event(), possible);
        }
        List<Guard> missing = step.get().guards().stream()
                .filter(guard -> !holds(guard, now, event, quorum))
                .sorted()
                .toList();
        return missing.isEmpty()
                ? new Stepped.Taken(after(now, event, step.get()))
                : new Stepped.Guarded(event.event(), missing);
    }

    /// The deadlines that an event is held against where it is taken: others that end with it were not kept by it.
    public Set<String> judged(CaseState now, CaseEvent event) {
        return possible(now).stream()
                .filter(step -> step.event().equals(event.event()))
                .findFirst()
                .map(step -> Set.copyOf(step.judged()))
                .orElse(Set.of());
    }

    /// What events come to in this order. What was recorded is never refused: a step that the way does not have
    /// is irregular.
    public CaseState fold(List<CaseEvent> events, int quorum) {
        CaseState state = CaseState.NONE;
        for (CaseEvent event : events) {
            state = take(state, event, quorum) instanceof Stepped.Taken(CaseState next)
                    ? next
                    : irregular(state, event);
        }
        return state;
    }

    private static boolean leads(Step step, CaseState now) {
        return now.state().map(step.from()::contains).orElseGet(step::begins);
    }

    private static boolean holds(Guard guard, CaseState now, CaseEvent event, int quorum) {
        return switch (guard) {
            case NUMBER -> !event.field("number").isEmpty();
            case REGENCY_NUMBER -> true;
            case PLENARY -> !event.field("plenary").isEmpty();
            case REASON -> !event.field("reason").isEmpty();
            case CRIME_DECLARED -> !event.field("kind").equals("pidana") || now.had("crime.declared");
            case ONCE -> !now.had(event.event());
            case QUORUM -> present(event) >= Math.max(quorum, 1);
        };
    }

    private static long present(CaseEvent event) {
        return event.field("present")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    private static CaseState after(CaseState now, CaseEvent event, Step step) {
        List<CaseEvent> happened = new ArrayList<>(now.happened());
        happened.add(event);
        Map<String, CaseEvent> clocks = new HashMap<>(now.clocks());
        step.judged().forEach(clocks::remove);
        clocks.keySet()
                .removeIf(key -> step.stops().contains(key) || step.stops().contains(ALL));
        step.starts().forEach(clock -> start(clocks, clock, event, happened));
        return new CaseState(step.next().or(now::state), happened, now.irregular(), clocks);
    }

    /// `handle.extended@registered` runs from the registration, not from the extension.
    private static void start(Map<String, CaseEvent> clocks, String clock, CaseEvent now, List<CaseEvent> happened) {
        String[] parts = clock.split("@", 2);
        CaseEvent since = parts.length == 1
                ? now
                : happened.stream()
                        .filter(one -> one.event().equals(parts[1]))
                        .reduce((first, later) -> later)
                        .orElse(now);
        clocks.put(parts[0], since);
    }

    private static CaseState irregular(CaseState now, CaseEvent event) {
        List<CaseEvent> irregular = new ArrayList<>(now.irregular());
        irregular.add(event);
        return new CaseState(now.state(), now.happened(), irregular, now.clocks());
    }

    static Set<Guard> guards(List<String> keys) {
        Set<Guard> guards = EnumSet.noneOf(Guard.class);
        keys.forEach(key -> guards.add(Guard.of(key).orElseThrow(() -> new IllegalStateException("guard " + key))));
        return guards;
    }
}

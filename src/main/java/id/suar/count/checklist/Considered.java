package id.suar.count.checklist;

import id.suar.election.Regime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A circumstance that has to be examined (*keadaan yang perlu dikaji*): somebody saw a problem, and an article names
/// such a problem as a ground for voting or counting again. It says nothing of whether the ground is proven.
public record Considered(ChecklistItem item, Ground ground, Answer answer, Persons persons) {

    /// How the number of persons stands to what the article takes.
    public enum Persons {
        /// It does not matter, or it is more than that.
        ENOUGH,
        /// The article takes more.
        TOO_FEW,
        /// Nobody has written how many.
        UNKNOWN
    }

    /// In the order of the form.
    ///
    /// @param answers by code
    public static List<Considered> of(ChecklistPack pack, Regime regime, Map<String, Answer> answers) {
        return pack.items().stream()
                .filter(item -> answers.containsKey(item.code()))
                .flatMap(item -> of(item, regime, answers.get(item.code())))
                .toList();
    }

    private static Stream<Considered> of(ChecklistItem item, Regime regime, Answer answer) {
        return answer.problem()
                ? item.grounds(regime).stream()
                        .map(ground -> new Considered(item, ground, answer, persons(ground, answer)))
                : Stream.empty();
    }

    private static Persons persons(Ground ground, Answer answer) {
        if (ground.moreThan() == 0) {
            return Persons.ENOUGH;
        }
        return answer.persons().isEmpty()
                ? Persons.UNKNOWN
                : answer.persons().getAsInt() > ground.moreThan() ? Persons.ENOUGH : Persons.TOO_FEW;
    }
}

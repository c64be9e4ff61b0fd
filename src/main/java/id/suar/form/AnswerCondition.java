package id.suar.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// When something holds, by what is answered elsewhere in the form.
///
/// Written as `always`, `never`, or terms with semicolons between that must all hold: `has_violation=yes`,
/// `channel!=langsung`, `known_on` (something is written).
public sealed interface AnswerCondition {

    record Always() implements AnswerCondition {}

    record Never() implements AnswerCondition {}

    /// @param terms all of them
    record When(List<Term> terms) implements AnswerCondition {

        public When {
            terms = List.copyOf(terms);
        }
    }

    /// One field and what it must be.
    ///
    /// @param key   field of the same item of a group, or of the form
    /// @param value `*`: anything
    record Term(String key, String value, boolean same) {}

    /// @param written texts by key; empty for what nothing is written in
    default boolean holds(UnaryOperator<String> written) {
        return switch (this) {
            case Always() -> true;
            case Never() -> false;
            case When(var terms) -> terms.stream().allMatch(term -> holds(term, written.apply(term.key())));
        };
    }

    /// Where both hold.
    default AnswerCondition and(AnswerCondition other) {
        if (this instanceof Always || other instanceof Never) {
            return other;
        }
        if (this instanceof When(var own) && other instanceof When(var more)) {
            return new When(
                    Stream.concat(own.stream(), more.stream()).distinct().toList());
        }
        return this;
    }

    private static boolean holds(Term term, String text) {
        return (term.value().equals("*") ? !text.isEmpty() : text.equals(term.value())) == term.same();
    }

    static AnswerCondition read(String text) {
        return switch (text) {
            case "always", "yes" -> new Always();
            case "never", "no" -> new Never();
            default ->
                new When(Arrays.stream(text.split(";"))
                        .map(AnswerCondition::term)
                        .toList());
        };
    }

    private static Term term(String text) {
        int equal = text.indexOf('=');
        if (equal < 0) {
            return new Term(text.strip(), "*", true);
        }
        boolean same = equal == 0 || text.charAt(equal - 1) != '!';
        return new Term(
                text.substring(0, same ? equal : equal - 1).strip(),
                text.substring(equal + 1).strip(),
                same);
    }
}

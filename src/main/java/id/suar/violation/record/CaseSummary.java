package id.suar.violation.record;

import id.suar.election.Regime;
import id.suar.form.AnswerTexts;
import id.suar.form.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What lists tell of a case, by its answers. Holds nothing about persons, for none of its fields is sealed.
///
/// @param election key of an election or contest; empty when none is named
/// @param what     the event in one line
/// @param place    digits of a region or polling station; empty when none is written
/// @param day      the day it is listed under
/// @param start    the day that starts the time limits
public record CaseSummary(
        String election,
        Regime regime,
        String what,
        String place,
        Optional<LocalDate> day,
        Optional<LocalDate> start,
        String ref) {

    private static final int MOST_WHAT = 200;

    public static CaseSummary of(CaseKind kind, Answers answers) {
        Optional<LocalDate> start = AnswerTexts.dayOf(answers.text(kind.start()));
        return new CaseSummary(
                answers.text("election"),
                new Regime(answers.text("regime")),
                line(first(answers, kind.what())),
                first(answers, kind.place()),
                start.or(() -> AnswerTexts.dayOf(answers.text(kind.day()))),
                start,
                answers.text("ref"));
    }

    private static String first(Answers answers, List<String> paths) {
        return paths.stream()
                .map(answers::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String line(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.length() <= MOST_WHAT
                ? first
                : first.substring(0, first.offsetByCodePoints(0, first.codePointCount(0, MOST_WHAT))) + "…";
    }
}

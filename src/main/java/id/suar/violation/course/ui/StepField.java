package id.suar.violation.course.ui;

import id.suar.violation.flow.Guard;
import id.suar.violation.flow.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a step asks of whoever records it, in the order of its form.
enum StepField {
    /// When it legally happened; always asked.
    AT,
    NUMBER,
    PLENARY,
    /// Members, one a line.
    PRESENT,
    KIND,
    REASON,
    /// To whom a paper goes.
    RECIPIENT,
    /// Of the letter that goes with it.
    LETTER_NO,
    /// By which rule.
    BASIS,
    /// What is handed over, one a line.
    DOCUMENTS,
    /// Anything else; never required.
    NOTE;

    /// As it stands in the entry.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<StepField> of(Step step) {
        return Arrays.stream(values()).filter(field -> field.asked(step)).toList();
    }

    private boolean asked(Step step) {
        return switch (this) {
            case AT, NOTE -> true;
            case NUMBER -> Guard.numbers(step.guards());
            case PLENARY -> step.guards().contains(Guard.PLENARY);
            case PRESENT -> step.guards().contains(Guard.QUORUM);
            case KIND -> step.guards().contains(Guard.CRIME_DECLARED);
            case REASON -> step.guards().contains(Guard.REASON);
            case RECIPIENT, LETTER_NO -> step.produces().stream().anyMatch(StepField::goesOut);
            case BASIS, DOCUMENTS -> step.produces().stream().anyMatch(StepField::handsOver);
        };
    }

    private static boolean goesOut(String paper) {
        return paper.startsWith("forward_")
                || paper.startsWith("recommend_")
                || paper.equals("advice")
                || handsOver(paper);
    }

    private static boolean handsOver(String paper) {
        return paper.equals("transfer") || paper.equals("takeover");
    }
}

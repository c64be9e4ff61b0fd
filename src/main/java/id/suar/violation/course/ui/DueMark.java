package id.suar.violation.course.ui;

import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.i18n.Texts;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Urgency;
import id.suar.violation.course.DueItem;
import java.util.Comparator;

/// How near a deadline is, in words and shape; what is nearest sorts first.
///
/// @param rank 0: no date can be told, 1: late, … 4: ample
/// @param days late
record DueMark(int rank, long days) implements Comparable<DueMark> {

    private static final int UNKNOWN = 0;
    private static final int OVERDUE = 1;
    private static final int TODAY = 2;
    private static final int SOON = 3;
    private static final int AMPLE = 4;

    static DueMark of(DueItem item) {
        return item.reckoned() instanceof Reckoned.Due ? of(item.urgency()) : new DueMark(UNKNOWN, 0);
    }

    private static DueMark of(Urgency urgency) {
        return switch (urgency) {
            case Urgency.Overdue(long days) -> new DueMark(OVERDUE, days);
            case Urgency.Today _ -> new DueMark(TODAY, 0);
            case Urgency.Soon _ -> new DueMark(SOON, 0);
            case Urgency.Ample _ -> new DueMark(AMPLE, 0);
        };
    }

    /// Late, due today, or without a date: somebody has to do something now.
    boolean presses() {
        return rank <= TODAY;
    }

    boolean late() {
        return rank == OVERDUE;
    }

    String text(DeadlineWords words, Texts texts) {
        return switch (rank) {
            case UNKNOWN -> texts.text("violation.due.unknown");
            case OVERDUE -> words.urgency(new Urgency.Overdue(days));
            case TODAY -> words.urgency(new Urgency.Today());
            case SOON -> words.urgency(new Urgency.Soon());
            default -> words.urgency(new Urgency.Ample());
        };
    }

    StatePill pill(DeadlineWords words, Texts texts) {
        String text = text(words, texts);
        return switch (rank) {
            case UNKNOWN -> new StatePill(text, "mdi2h-help-circle-outline", Tone.DANGER);
            case OVERDUE -> new StatePill(text, "mdi2a-alert-octagon-outline", Tone.DANGER);
            case TODAY -> new StatePill(text, "mdi2a-alert-outline", Tone.WARNING);
            case SOON -> new StatePill(text, "mdi2c-clock-alert-outline", Tone.WARNING);
            default -> new StatePill(text, "mdi2c-clock-outline", Tone.NEUTRAL);
        };
    }

    @Override
    public int compareTo(DueMark other) {
        return Comparator.comparingInt(DueMark::rank)
                .thenComparing(Comparator.comparingLong(DueMark::days).reversed())
                .compare(this, other);
    }
}

package id.suar.violation.coach;

import id.suar.form.FormWords;
import id.suar.i18n.Texts;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.Reckoned;
import id.suar.violation.condition.Condition;
import id.suar.violation.condition.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a case lacks, in the reader's language.
public final class CoachWords {

    private final Texts texts;
    private final DeadlineWords deadlines;

    public CoachWords(Texts texts, DeadlineWords deadlines) {
        this.texts = texts;
        this.deadlines = deadlines;
    }

    /// One line for each condition that is not settled, each field that is missing, and until when.
    public List<String> lines(Coaching coaching) {
        List<String> lines = new ArrayList<>();
        coaching.conditions().forEach((condition, judged) -> {
            if (!judged.settled()) {
                lines.add(condition(condition) + ": " + judged(judged));
            }
        });
        var words = new FormWords(coaching.form(), texts);
        coaching.missing().forEach(fault -> lines.add(words.told(fault)));
        if (!lines.isEmpty()) {
            coaching.until().ifPresent(until -> lines.add(until(until)));
        }
        return lines;
    }

    public String condition(Condition condition) {
        String area = texts.text(condition.formal() ? "violation.coach.formal" : "violation.coach.material");
        return area + ", " + texts.text("violation.coach.condition." + condition.key());
    }

    public String judged(Judged judged) {
        return switch (judged) {
            case Judged.Met _ -> texts.text("violation.coach.met");
            case Judged.NotMet(var lacks) ->
                lacks.stream()
                        .map(lack -> texts.text("violation.coach.lack." + lack))
                        .collect(Collectors.joining("; "));
            case Judged.Late(Reckoned.Due limit, long days) ->
                texts.text("violation.coach.late", days, deadlines.last(limit));
            case Judged.InTime(Reckoned.Due limit) -> texts.text("violation.coach.in_time", deadlines.last(limit));
            case Judged.Open(String why) -> texts.text("violation.coach.open." + why);
            case Judged.NotAsked _ -> texts.text("violation.coach.not_asked");
        };
    }

    /// Until when it can be completed; why that cannot be told.
    public String until(Reckoned until) {
        if (!(until instanceof Reckoned.Due due)) {
            return deadlines.counted(until);
        }
        String said = texts.text("violation.coach.until", deadlines.last(due), deadlines.day(due.safe()));
        return (said + " " + deadlines.office(due)).strip();
    }
}

package id.suar.violation.course;

import id.suar.i18n.Texts;
import id.suar.violation.flow.Guard;
import id.suar.violation.flow.Stepped;
import id.suar.violation.number.NumberOffice;
import id.suar.violation.number.NumberRange;
import id.suar.violation.record.ShortId;
import java.util.List;
import java.util.stream.Collectors;

/// Why a step was not taken, and what to do.
public final class CourseWords {

    private final Texts texts;

    public CourseWords(Texts texts) {
        this.texts = texts;
    }

    public String refusal(Advanced advanced) {
        return switch (advanced) {
            case Advanced.Done _ -> "";
            case Advanced.NoCase _ -> texts.text("violation.course.none");
            case Advanced.NotYours(String event) -> texts.text("violation.course.notyours", event);
            case Advanced.NumberTaken(GivenNumber by) ->
                texts.text(
                        "violation.number.taken",
                        by.number(),
                        ShortId.of(by.id()).text(),
                        by.what());
            case Advanced.NumberElsewhere(String number, NumberOffice.Hindrance.OfRegency _) ->
                texts.text("violation.number.regency", number);
            case Advanced.NumberElsewhere(String number, NumberOffice.Hindrance.SetApart(NumberRange range)) ->
                apart(number, range);
            case Advanced.FieldWrong(String field) -> texts.text("violation.course.field", field);
            case Advanced.Refused(Stepped.Unknown(String event)) -> texts.text("violation.course.unknown", event);
            case Advanced.Refused(Stepped.NotFromHere(String event, List<String> possible)) ->
                texts.text("violation.course.nothere", event, String.join(", ", possible));
            case Advanced.Refused(Stepped.Guarded(String event, List<Guard> missing)) ->
                texts.text("violation.course.guarded", event, missing(missing));
            case Advanced.Refused(Stepped.Taken _) -> throw new IllegalArgumentException("taken");
        };
    }

    private String apart(String number, NumberRange range) {
        return range.assigned()
                ? texts.text("violation.number.assigned", number, range.first(), range.last(), range.region())
                : texts.text("violation.number.skipped", number, range.why());
    }

    /// What a step still asks for.
    public String missing(List<Guard> guards) {
        return guards.stream().map(this::guard).collect(Collectors.joining("; "));
    }

    private String guard(Guard guard) {
        return texts.text("violation.course.guard." + guard.key());
    }
}

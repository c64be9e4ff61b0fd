package id.suar.violation.course.ui;

import id.suar.fx.StatePill;
import id.suar.i18n.Texts;
import id.suar.schedule.Reckoned;
import id.suar.violation.course.DueItem;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Step;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a course has come to, as lines on its screen: deadlines that run, steps that were taken.
final class CoursePast {

    private final CourseDesk desk;
    private final Texts texts;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter day;

    CoursePast(CourseDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.minute = DateTimeFormatter.ofPattern("EEEE, d MMM uuuu HH.mm", texts.locale());
        this.day = DateTimeFormatter.ofPattern("EEEE, d MMM uuuu", texts.locale());
    }

    /// Where it stands; that two people went on beside each other.
    String standing(RecordedCourse course) {
        String state = course.state()
                .state()
                .map(key -> course.machine().states().get(key).in(texts.locale()))
                .orElse("–");
        return course.conflict() ? state + " · " + texts.text("violation.course.conflict") : state;
    }

    /// What the case waits for when nobody here may go on.
    String waitsFor(List<Step> others) {
        return others.isEmpty()
                ? texts.text("violation.step.ended")
                : texts.text(
                        "violation.step.others",
                        others.stream()
                                .map(step -> step.name().in(texts.locale()))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    List<Node> running(CourseRead read) {
        return read.due().isEmpty()
                ? List.of(styled(texts.text("violation.course.no_clock"), "muted"))
                : read.due().stream().map(this::clock).toList();
    }

    private Node clock(DueItem item) {
        StatePill pill = DueMark.of(item).pill(desk.deadlines(), texts);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        var box = new VBox(pill, styled(desk.done(item.rule()), "strong"));
        if (item.reckoned() instanceof Reckoned.Due due) {
            box.getChildren()
                    .add(styled(
                            texts.text(
                                    "violation.course.until", desk.deadlines().last(due), day.format(due.safe())),
                            "history-value"));
        }
        box.getChildren().add(styled(desk.deadlines().counted(item.reckoned()), "muted"));
        box.getChildren().add(styled(item.rule().basis(), "muted"));
        box.getStyleClass().add("history-line");
        return box;
    }

    /// The latest first.
    List<Node> happened(RecordedCourse course) {
        List<Node> lines = new ArrayList<>();
        course.state().irregular().reversed().forEach(event -> lines.add(line(course, event, true)));
        course.state().happened().reversed().forEach(event -> lines.add(line(course, event, false)));
        return lines;
    }

    private Node line(RecordedCourse course, CaseEvent event, boolean irregular) {
        var box = new VBox(styled(name(course, event), "strong"), styled(at(event), "muted"));
        Arrays.stream(StepField.values())
                .filter(field -> event.fields().containsKey(field.key()))
                .map(field -> texts.text("violation.step.field." + field.key()) + ": "
                        + event.fields().get(field.key()).replace("\n", ", "))
                .forEach(text -> box.getChildren().add(styled(text, "history-value")));
        if (irregular) {
            box.getChildren().add(styled(texts.text("violation.course.irregular"), "strong"));
        }
        box.getStyleClass().add(irregular ? "history-changed" : "history-line");
        return box;
    }

    private String at(CaseEvent event) {
        return (event.at().toLocalTime().toSecondOfDay() == 0 ? day : minute).format(event.at());
    }

    private String name(RecordedCourse course, CaseEvent event) {
        return course.machine().steps().stream()
                .filter(step -> step.event().equals(event.event()))
                .findFirst()
                .map(step -> step.name().in(texts.locale()))
                .orElse(event.event());
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}

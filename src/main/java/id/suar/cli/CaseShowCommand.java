package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.form.AnswerFault;
import id.suar.form.FormWords;
import id.suar.region.Zones;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.violation.coach.CoachWords;
import id.suar.violation.coach.Coaching;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Step;
import id.suar.violation.record.RecordedCase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar case show ID`: where a case stands, what happened, and what may come next.
@Command(name = "show", description = "${bundle:cli.case.show.description}")
final class CaseShowCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseId id;

    private final Session session;
    private final OfficeCalendar calendar = OfficeCalendar.bundled();

    CaseShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::show);
    }

    private int show(Workspace workspace) {
        Optional<RecordedCase> record = id.record(session, workspace);
        Optional<RecordedCourse> course =
                record.flatMap(one -> workspace.rooms().courses().find(one.id()));
        if (course.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Coaching coaching = coach(workspace, record.get(), course.get());
        if (options.json()) {
            session.out().println(Json.of(json(record.get(), course.get(), coaching)));
        } else {
            words(course.get());
            answers(record.get(), coaching);
        }
        return ExitCode.DONE;
    }

    private Coaching coach(Workspace workspace, RecordedCase record, RecordedCourse course) {
        var zone = Zones.of(workspace.scope()).id();
        var today = LocalDate.ofInstant(session.clock().instant(), zone);
        return workspace.rooms().office(workspace.scope()).coach().look(record.content(), course.state(), today);
    }

    /// What is written, how much is sealed, and what is missing.
    private void answers(RecordedCase record, Coaching coaching) {
        var form = new FormWords(coaching.form(), session.texts());
        session.out().printf("%n%s  %s%n", record.shortId(), record.id());
        record.answers()
                .texts()
                .forEach((path, text) -> session.out()
                        .printf(
                                "%-24s %s: %s%n",
                                path,
                                form.label(path),
                                coaching.form()
                                        .at(path)
                                        .map(field -> form.value(field, text))
                                        .orElse(text)));
        if (!record.form().filled().isEmpty()) {
            String sealed = session.texts()
                    .text("violation.case.sealed", record.form().filled().size());
            session.out().println(sealed);
        }
        var words = new CoachWords(session.texts(), new DeadlineWords(session.texts(), calendar));
        words.lines(coaching).forEach(line -> session.out().println("? " + line));
    }

    private void words(RecordedCourse course) {
        var locale = session.texts().locale();
        course.state()
                .state()
                .map(state -> course.machine().states().get(state).in(locale) + " (" + state + ")")
                .ifPresent(session.out()::println);
        for (CaseEvent event : course.state().happened()) {
            session.out().printf("  %s  %s %s%n", event.at(), name(course, event), given(event));
        }
        for (CaseEvent event : course.state().irregular()) {
            session.out()
                    .printf(
                            "! %s  %s %s: %s%n",
                            event.at(),
                            name(course, event),
                            given(event),
                            session.texts().text("violation.course.irregular"));
        }
        for (Step step : course.machine().possible(course.state())) {
            session.out().printf("→ %-24s %s%n", step.event(), step.name().in(locale));
        }
    }

    private String name(RecordedCourse course, CaseEvent event) {
        return course.machine().steps().stream()
                .filter(step -> step.event().equals(event.event()))
                .findFirst()
                .map(step -> step.name().in(session.texts().locale()))
                .orElse(event.event());
    }

    private static String given(CaseEvent event) {
        return event.fields().isEmpty() ? "" : new java.util.TreeMap<>(event.fields()).toString();
    }

    private static Map<String, Object> json(RecordedCase record, RecordedCourse course, Coaching coaching) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", course.id().toString());
        json.put("machine", course.machine().key());
        json.put("state", course.state().state().orElse(""));
        json.put("conflict", course.conflict());
        json.put(
                "happened",
                course.state().happened().stream().map(CaseShowCommand::json).toList());
        json.put(
                "irregular",
                course.state().irregular().stream().map(CaseShowCommand::json).toList());
        List<String> possible = course.machine().possible(course.state()).stream()
                .map(Step::event)
                .distinct()
                .toList();
        json.put("possible", possible);
        json.put("short_id", record.shortId().text());
        json.put("answers", record.answers().texts());
        json.put("sealed", record.form().filled().stream().sorted().toList());
        json.put("missing", coaching.missing().stream().map(AnswerFault::path).toList());
        json.put(
                "conditions_open",
                coaching.conditions().entrySet().stream()
                        .filter(one -> !one.getValue().settled())
                        .map(one -> one.getKey().key())
                        .toList());
        return json;
    }

    private static Map<String, Object> json(CaseEvent event) {
        return Map.of("event", event.event(), "at", event.at().toString(), "fields", event.fields());
    }
}

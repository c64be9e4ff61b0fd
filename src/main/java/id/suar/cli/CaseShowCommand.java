package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.journal.EntryId;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Step;
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

    CaseShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::show);
    }

    private int show(Workspace workspace) {
        Optional<RecordedCourse> course = id.find(session, workspace)
                .flatMap((EntryId found) -> workspace.rooms().courses().find(found));
        if (course.isEmpty()) {
            return ExitCode.REFUSED;
        }
        if (options.json()) {
            session.out().println(Json.of(json(course.get())));
        } else {
            words(course.get());
        }
        return ExitCode.DONE;
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

    private static Map<String, Object> json(RecordedCourse course) {
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
        return json;
    }

    private static Map<String, Object> json(CaseEvent event) {
        return Map.of("event", event.event(), "at", event.at().toString(), "fields", event.fields());
    }
}

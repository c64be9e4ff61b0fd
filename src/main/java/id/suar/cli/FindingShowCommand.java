package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.journal.EntryId;
import id.suar.violation.FindingColumns;
import id.suar.violation.FindingField;
import id.suar.violation.FindingHistory;
import id.suar.violation.FindingStep;
import id.suar.violation.FindingTexts;
import id.suar.violation.FindingWords;
import id.suar.violation.PlaceChoices;
import id.suar.violation.RecordedFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `suar finding show ID`: one finding with its history.
@Command(name = "show", description = "${bundle:cli.finding.show.description}")
final class FindingShowCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(paramLabel = "ID", description = "${bundle:cli.finding.show.id}")
    private String id;

    private final Session session;

    FindingShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::show);
    }

    private int show(Workspace workspace) {
        Optional<RecordedFinding> found = find(workspace);
        if (found.isEmpty()) {
            session.say("cli.finding.none", id);
            return ExitCode.REFUSED;
        }
        List<FindingStep> steps =
                FindingHistory.of(workspace.journals().about(found.get().id()));
        if (options.json()) {
            session.out().println(Json.of(json(workspace, found.get(), steps)));
        } else {
            words(workspace, found.get(), steps);
        }
        return ExitCode.DONE;
    }

    private Optional<RecordedFinding> find(Workspace workspace) {
        try {
            return workspace.rooms().findings().find(EntryId.parse(id));
        } catch (IllegalArgumentException e) {
            return workspace.rooms().findings().byRef(id);
        }
    }

    private void words(Workspace workspace, RecordedFinding found, List<FindingStep> steps) {
        var rooms = workspace.rooms();
        var places = new PlaceChoices(rooms.regions(), rooms.packs(), workspace.scope());
        var words = new FindingWords(session.texts(), rooms.violations(), places, rooms.packs(), workspace.scope());
        var regime = found.finding().regime();
        session.out().println(found.id());
        for (FindingField field : FindingField.values()) {
            String text = FindingTexts.text(found.finding(), field);
            if (!text.isEmpty()) {
                session.out().printf("%-24s %s%n", words.label(field), words.value(field, text, regime));
            }
        }
        if (found.conflict()) {
            session.out().println(session.texts().text("violation.conflict"));
        }
        session.out().println();
        for (FindingStep step : steps) {
            String relation = session.texts()
                    .text("violation.history." + step.relation().name().toLowerCase(java.util.Locale.ROOT));
            session.out().printf("%s  %s  %s%n", words.instant(step.at()), step.actor(), relation);
            if (step.relation() != FindingStep.Relation.FIRST) {
                step.changes()
                        .forEach(change -> session.out()
                                .printf(
                                        "    %s: %s → %s%n",
                                        words.label(change.field()),
                                        words.value(change.field(), change.before(), regime),
                                        words.value(change.field(), change.after(), regime)));
            }
        }
    }

    private static Map<String, Object> json(Workspace workspace, RecordedFinding found, List<FindingStep> steps) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<?> cells = FindingColumns.row(found, workspace.rooms().regions());
        for (int i = 0; i < cells.size(); i++) {
            json.put(FindingColumns.all().get(i), cells.get(i));
        }
        List<Object> history = new ArrayList<>();
        for (FindingStep step : steps) {
            Map<String, Object> changes = new LinkedHashMap<>();
            step.changes()
                    .forEach(change -> changes.put(change.field().key(), List.of(change.before(), change.after())));
            history.add(Map.of(
                    "entry", step.entry().toString(),
                    "at", step.at().toString(),
                    "actor", step.actor(),
                    "relation", step.relation().name().toLowerCase(java.util.Locale.ROOT),
                    "changes", changes));
        }
        json.put("history", history);
        return json;
    }
}

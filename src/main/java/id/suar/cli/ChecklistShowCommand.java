package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistColumns;
import id.suar.count.checklist.ChecklistStep;
import id.suar.count.checklist.StationChecklist;
import id.suar.journal.EntryId;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `suar checklist show ID`: one polling station's answers with their history.
@Command(name = "show", description = "${bundle:cli.checklist.show.description}")
final class ChecklistShowCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ChecklistFilterOptions filter;

    @Parameters(paramLabel = "ID", description = "${bundle:cli.checklist.show.id}")
    private String id;

    private final Session session;

    ChecklistShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::show);
    }

    private int show(Workspace workspace) {
        Optional<StationChecklist> found = find(workspace);
        if (found.isEmpty()) {
            session.say("cli.checklist.none", id);
            return ExitCode.REFUSED;
        }
        List<ChecklistStep> steps = found.get().records().stream()
                .flatMap(record -> ChecklistStep.of(workspace.journals().about(record.subject())).stream())
                .toList();
        if (options.json()) {
            session.out().println(Json.of(json(found.get(), steps)));
        } else {
            words(workspace, found.get(), steps);
        }
        return ExitCode.DONE;
    }

    /// By a polling station's code, in the latest election of which it has one; else by an entry's id.
    private Optional<StationChecklist> find(Workspace workspace) {
        var checklists = workspace.rooms().checklists();
        Optional<TpsCode> station = TpsCode.read(id);
        if (station.isPresent()) {
            return filter.elections(workspace).stream()
                    .flatMap(election -> checklists.find(election, station.get()).stream())
                    .reduce((earlier, later) ->
                            later.last().recordedAt().isAfter(earlier.last().recordedAt()) ? later : earlier);
        }
        try {
            return checklists.find(EntryId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void words(Workspace workspace, StationChecklist found, List<ChecklistStep> steps) {
        session.out()
                .printf(
                        "%s  %s  %s%n",
                        found.election(),
                        found.station().digits(),
                        workspace.rooms().regions().path(found.station().village()));
        new TreeMap<>(found.told())
                .forEach((item, told) ->
                        told.answer().ifPresent(answer -> session.out().printf("%-5s %s%n", item, words(answer))));
        if (found.conflict()) {
            session.out().println(session.texts().text("checklist.conflict"));
        }
        session.out().println();
        for (ChecklistStep step : steps) {
            session.out().printf("%s  %s  %s%n", step.entry(), step.at(), step.actor());
            step.changes()
                    .forEach(change -> session.out()
                            .printf("    %s: %s → %s%n", change.item(), said(change.before()), said(change.after())));
        }
    }

    private static String words(Answer answer) {
        List<String> parts = new ArrayList<>(List.of(ChecklistColumns.word(answer)));
        answer.at().ifPresent(at -> parts.add(at.toString()));
        answer.persons().ifPresent(persons -> parts.add("persons=" + persons));
        answer.number().ifPresent(number -> parts.add("number=" + number));
        parts.addAll(answer.contests());
        if (!answer.text().isEmpty()) {
            parts.add(answer.text());
        }
        return String.join("  ", parts);
    }

    private static String said(Optional<Answer> answer) {
        return answer.map(ChecklistColumns::word).orElse("–");
    }

    private static Map<String, Object> json(StationChecklist found, List<ChecklistStep> steps) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("election", found.election());
        json.put("kode_tps", found.station().digits());
        json.put("id", found.last().subject().toString());
        json.put("records", found.records().size());
        json.put("conflict", found.conflict());
        Map<String, Object> answers = new TreeMap<>();
        found.told().forEach((item, told) -> told.answer().ifPresent(answer -> answers.put(item, json(answer))));
        json.put("answers", answers);
        json.put("history", steps.stream().map(ChecklistShowCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("answer", ChecklistColumns.word(answer));
        answer.at().ifPresent(at -> json.put("time", at.toString()));
        answer.persons().ifPresent(persons -> json.put("persons", persons));
        answer.number().ifPresent(number -> json.put("number", number));
        json.put("contests", answer.contests());
        json.put("text", answer.text());
        json.put("photos", answer.photos());
        return json;
    }

    private static Map<String, Object> json(ChecklistStep step) {
        Map<String, Object> changes = new LinkedHashMap<>();
        step.changes()
                .forEach(change -> changes.put(change.item(), List.of(said(change.before()), said(change.after()))));
        return Map.of(
                "entry", step.entry().toString(),
                "at", step.at().toString(),
                "actor", step.actor(),
                "beside", step.beside(),
                "changes", changes);
    }
}

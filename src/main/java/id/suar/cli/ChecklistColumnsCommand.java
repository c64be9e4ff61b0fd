package id.suar.cli;

import id.suar.count.checklist.ChecklistColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar checklist columns`: what a file of answers has, one column a line.
@Command(name = "columns", description = "${bundle:cli.checklist.columns.description}")
final class ChecklistColumnsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    private final Session session;

    ChecklistColumnsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Map<String, Object>> columns = new ArrayList<>();
        ChecklistColumns.all().forEach(column -> columns.add(column(column)));
        if (json) {
            session.out().println(Json.of(columns));
            return ExitCode.DONE;
        }
        for (Map<String, Object> column : columns) {
            session.out().printf("%-14s %s%n", column.get("column"), column.get("meaning"));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> column(String name) {
        boolean required = ChecklistColumns.required().contains(name);
        String use = required ? "required" : ChecklistColumns.read(name) ? "optional" : "export";
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("column", name);
        column.put("use", use);
        column.put(
                "meaning",
                session.texts().text("checklist.column." + name) + " ("
                        + session.texts().text("violation.column.use." + use) + ")");
        return column;
    }
}

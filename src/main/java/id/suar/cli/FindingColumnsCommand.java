package id.suar.cli;

import id.suar.violation.FindingColumns;
import id.suar.violation.FindingField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar finding columns`: what a file of findings has, one column a line.
@Command(name = "columns", description = "${bundle:cli.finding.columns.description}")
final class FindingColumnsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    private final Session session;

    FindingColumnsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Map<String, Object>> columns = new ArrayList<>();
        FindingColumns.all().forEach(column -> columns.add(column(column)));
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
        Optional<FindingField> field = FindingField.of(name);
        String use = FindingColumns.needed(name) ? "required" : FindingColumns.read(name) ? "optional" : "export";
        String meaning = session.texts().text("violation.column." + name) + " ("
                + session.texts().text("violation.column.use." + use) + ")";
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("column", name);
        column.put("use", use);
        field.ifPresent(one -> column.put("max_bytes", one.maxBytes()));
        column.put("meaning", meaning);
        return column;
    }
}

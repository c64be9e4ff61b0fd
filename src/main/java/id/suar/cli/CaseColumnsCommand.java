package id.suar.cli;

import id.suar.form.FormDefinition;
import id.suar.form.FormField;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.CaseKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case columns --form FORM`: the fields of a form, one a line; `N` stands for the number of an item.
@Command(name = "columns", description = "${bundle:cli.case.columns.description}")
final class CaseColumnsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--form",
            required = true,
            paramLabel = "form_a|finding|report|initial_info",
            description = "${bundle:cli.case.form}")
    private String form;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    private final Session session;

    CaseColumnsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<CaseKind> kind = CaseForm.find(session, form);
        return kind.map(this::tell).orElse(ExitCode.USAGE);
    }

    private int tell(CaseKind kind) {
        Map<String, Map<String, Object>> columns = new LinkedHashMap<>();
        CaseForms.bundled()
                .every(kind)
                .flatMap(FormDefinition::fields)
                .forEach(field -> columns.putIfAbsent(path(field), column(field)));
        if (json) {
            session.out().println(Json.of(new ArrayList<>(columns.values())));
            return ExitCode.DONE;
        }
        columns.values()
                .forEach(column -> session.out()
                        .printf(
                                "%-24s %-10s %-7s %s%n",
                                column.get("column"), column.get("type"), column.get("stored"), column.get("meaning")));
        return ExitCode.DONE;
    }

    private static String path(FormField field) {
        return field.group().isEmpty() ? field.key() : field.group() + ".N." + field.key();
    }

    private Map<String, Object> column(FormField field) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("column", path(field));
        column.put("type", field.type().key());
        column.put("stored", field.personal() ? "sealed" : "clear");
        column.put("max_bytes", field.most());
        String options = field.options().stream().map(option -> option.key()).collect(Collectors.joining(";"));
        String name = field.name().in(session.texts().locale());
        column.put("meaning", options.isEmpty() ? name : name + " (" + options + ")");
        return column;
    }
}

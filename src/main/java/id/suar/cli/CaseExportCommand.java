package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.form.FormDefinition;
import id.suar.journal.EntryId;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.record.CaseColumns;
import id.suar.violation.record.CaseFilter;
import id.suar.violation.record.CaseRow;
import id.suar.violation.record.RecordedCase;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case export`: the cases of a device or a hub with all that is in clear; nothing about persons.
@Command(name = "export", description = "${bundle:cli.case.export.description}")
final class CaseExportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseFilterOptions filter;

    @Mixin
    private FormatOption format;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path out;

    @Option(names = "--public", description = "${bundle:cli.case.export.public}")
    private boolean everybody;

    private final Session session;

    CaseExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::write);
    }

    private int write(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<CaseFilter> wanted = filter.find(session);
        if (as.isEmpty() || wanted.isEmpty()) {
            return ExitCode.USAGE;
        }
        var cases = workspace.rooms().cases();
        Map<EntryId, CaseRow> rows = new LinkedHashMap<>();
        cases.list(wanted.get(), 0, Integer.MAX_VALUE).rows().forEach(row -> rows.put(row.id(), row));
        List<RecordedCase> records =
                rows.keySet().stream().flatMap(id -> cases.find(id).stream()).toList();
        List<FormDefinition> forms = records.stream()
                .map(RecordedCase::kind)
                .distinct()
                .flatMap(kind -> workspace.rooms().caseForms().every(kind))
                .toList();
        List<String> columns = everybody ? CaseColumns.published(forms, records) : CaseColumns.of(forms, records);
        int written = Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("case", columns)
                    .write(
                            as.get(),
                            records.stream()
                                    .map(one -> CaseColumns.row(one, rows.get(one.id()), columns))
                                    .iterator(),
                            stream);
            return records.size();
        });
        session.say("cli.case.export.done", written);
        return ExitCode.DONE;
    }
}

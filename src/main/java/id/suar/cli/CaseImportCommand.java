package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.violation.record.CaseImporter.Imported;
import id.suar.violation.record.CaseKind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar case import FILE --form FORM`: all cases of a file, or none.
@Command(name = "import", description = "${bundle:cli.case.import.description}")
final class CaseImportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(
            names = "--form",
            required = true,
            paramLabel = "form_a|finding|report|initial_info",
            description = "${bundle:cli.case.form}")
    private String form;

    @Option(names = "--ignore-unknown", description = "${bundle:cli.option.ignoreunknown}")
    private boolean ignoreUnknown;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.case.import.file}")
    private Path file;

    private final Session session;

    CaseImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<CaseKind> kind = CaseForm.find(session, form);
        return kind.map(one -> Folders.take(session, options.folder(session), file, space -> read(space, one)))
                .orElse(ExitCode.USAGE);
    }

    private int read(DeviceSpace space, CaseKind kind) {
        return switch (space.caseImporter().read(kind, file, ignoreUnknown)) {
            case Imported.Refused refused -> BadLines.refuse(session, file, refused.faults());
            case Imported.Done done -> tell(done);
        };
    }

    private int tell(Imported.Done done) {
        if (options.json()) {
            Map<String, Object> numbers = new LinkedHashMap<>();
            numbers.put("recorded", done.begun());
            numbers.put("amended", done.amended());
            numbers.put("unchanged", done.unchanged());
            session.out().println(Json.of(numbers));
        } else {
            String text = session.texts().text("cli.case.import.done", done.begun(), done.amended(), done.unchanged());
            session.out().println(text);
        }
        return ExitCode.DONE;
    }
}

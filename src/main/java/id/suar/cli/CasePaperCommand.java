package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.app.PaperDesk;
import id.suar.paper.Paper;
import id.suar.paper.PaperPdf;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.record.RecordedCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case paper ID --form B.2 --out FILE.pdf`: a statutory form or notice, filled from the record.
@Command(name = "paper", description = "${bundle:cli.case.paper.description}")
final class CasePaperCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseId id;

    @Option(names = "--form", required = true, paramLabel = "CODE", description = "${bundle:cli.case.paper.form}")
    private String form;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "${bundle:cli.case.paper.out}")
    private Path out;

    @Option(names = "--open", paramLabel = "REASON", description = "${bundle:cli.case.paper.open}")
    private String reason;

    private final Session session;

    CasePaperCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::print);
    }

    private int print(DeviceSpace device) {
        Optional<RecordedCase> record = id.record(session, device.workspace());
        if (record.isEmpty()) {
            return ExitCode.REFUSED;
        }
        PaperDesk papers = device.casePapers(session.texts());
        Optional<PaperForm> wanted = papers.form(form, record.get());
        if (wanted.isEmpty()) {
            session.say("cli.case.paper.none", form, known(papers, record.get()));
            return ExitCode.USAGE;
        }
        PaperDesk.Opening opening =
                reason == null ? new PaperDesk.Opening.Shown(Map.of()) : papers.open(record.get(), reason);
        return switch (opening) {
            case PaperDesk.Opening.Shown(var persons) ->
                write(wanted.get(), papers.make(wanted.get(), record.get(), persons));
            case PaperDesk.Opening.Closed(String why) -> {
                session.say("cli.case.paper.closed", session.texts().text("violation.paper.closed." + why));
                yield ExitCode.REFUSED;
            }
        };
    }

    private int write(PaperForm wanted, Paper paper) {
        Output.write(session, Optional.of(out), to -> {
            new PaperPdf().write(List.of(paper), to);
            return 1;
        });
        session.out()
                .println(options.json() ? Json.of(Map.of("form", wanted.purpose(), "code", code(paper))) : code(paper));
        return ExitCode.DONE;
    }

    private static String code(Paper paper) {
        return paper.seal().map(seal -> seal.code()).orElse("");
    }

    private static String known(PaperDesk papers, RecordedCase record) {
        return papers.forms(record).stream()
                .map(one -> one.code().isEmpty() ? one.purpose() : one.code() + " (" + one.purpose() + ")")
                .collect(Collectors.joining(", "));
    }
}

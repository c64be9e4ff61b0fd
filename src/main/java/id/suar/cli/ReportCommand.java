package id.suar.cli;

import id.suar.violation.record.CaseKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;

/// `suar report …`: reports in and out in bulk, and one by one. The same as `suar case …` of that form.
@Command(name = "report", description = "${bundle:cli.report.description}")
final class ReportCommand {

    @Mixin
    private CommonOptions common;

    private ReportCommand() {}

    static CommandLine with(Session session) {
        return new CommandLine(new ReportCommand())
                .addSubcommand(ofReports(new CaseColumnsCommand(session)))
                .addSubcommand(ofReports(new CaseImportCommand(session)))
                .addSubcommand(ofReports(new CaseExportCommand(session)))
                .addSubcommand(ofReports(new CaseListCommand(session)))
                .addSubcommand(new CaseShowCommand(session));
    }

    /// The form is not asked for.
    private static CommandLine ofReports(Object command) {
        var line = new CommandLine(command);
        OptionSpec form = line.getCommandSpec().findOption("--form");
        line.getCommandSpec().remove(form);
        line.getCommandSpec()
                .addOption(OptionSpec.builder(form)
                        .required(false)
                        .hidden(true)
                        .defaultValue(CaseKind.REPORT.key())
                        .build());
        return line;
    }
}

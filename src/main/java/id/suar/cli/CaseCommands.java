package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar case …`: cases, their course and what is due in them.
@Command(name = "case", description = "${bundle:cli.case.description}")
final class CaseCommands {

    @Mixin
    private CommonOptions common;

    private CaseCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new CaseCommands())
                .addSubcommand(new CaseNewCommand(session))
                .addSubcommand(new CaseEditCommand(session))
                .addSubcommand(new CaseListCommand(session))
                .addSubcommand(new CaseColumnsCommand(session))
                .addSubcommand(new CaseImportCommand(session))
                .addSubcommand(new CaseExportCommand(session))
                .addSubcommand(new CaseAdvanceCommand(session))
                .addSubcommand(new CaseNumberCommand(session))
                .addSubcommand(new CaseNumbersCommand(session))
                .addSubcommand(new CaseSkipCommand(session))
                .addSubcommand(new CaseRegisterCommand(session))
                .addSubcommand(new CaseStatisticsCommand(session))
                .addSubcommand(new CaseProposeCommand(session))
                .addSubcommand(new CaseShowCommand(session))
                .addSubcommand(new CaseEvidenceCommand(session))
                .addSubcommand(new CasePaperCommand(session))
                .addSubcommand(new CaseCheckCommand(session))
                .addSubcommand(new CaseDueCommand(session));
    }
}

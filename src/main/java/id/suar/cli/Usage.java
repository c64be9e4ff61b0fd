package id.suar.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the parser itself says, in the language of whoever typed: headings of the help, and what is wrong with a
/// command line.
final class Usage {

    private final Session session;

    private Usage(Session session) {
        this.session = session;
    }

    static void speak(Session session, CommandLine root) {
        var usage = new Usage(session);
        usage.head(root);
        root.setParameterExceptionHandler((wrong, args) -> usage.wrong(wrong));
    }

    private void head(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading(session.texts().text("cli.usage.synopsis") + " ")
                .commandListHeading(session.texts().text("cli.usage.commands") + "%n");
        command.getSubcommands().values().forEach(this::head);
    }

    private int wrong(ParameterException wrong) {
        session.err().println(words(wrong));
        wrong.getCommandLine().usage(session.err());
        session.err().flush();
        return ExitCode.USAGE;
    }

    private String words(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                session.texts().text("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                session.texts()
                        .text(
                                "cli.usage.missing",
                                missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                session.texts().text("cli.usage.twice", name(twice.getOverwritten()));
            case ParameterException value
            when value.getArgSpec() != null && value.getValue() != null ->
                session.texts().text("cli.usage.value", name(value.getArgSpec()), value.getValue());
            case ParameterException group
            when !group.getCommandLine().getSubcommands().isEmpty() ->
                session.texts().text("cli.usage.subcommand");
            default -> wrong.getMessage();
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}

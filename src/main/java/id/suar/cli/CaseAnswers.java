package id.suar.cli;

import id.suar.form.AnswerFault;
import id.suar.form.FormWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/// Answers given on the command line. What is about persons is better given in a file: a command line is seen by
/// others.
final class CaseAnswers {

    @Option(names = "--set", paramLabel = "FIELD=TEXT", description = "${bundle:cli.case.answer}")
    private Map<String, String> texts = new LinkedHashMap<>();

    Map<String, String> given() {
        return texts;
    }

    /// Names each fault with its field, and what to do.
    static int refuse(Session session, FormWords words, List<AnswerFault> faults) {
        for (AnswerFault fault : faults) {
            String path = fault.path().isEmpty() ? "" : fault.path() + ": ";
            session.err().println(path + words.told(fault));
        }
        session.say("cli.refused", faults.size());
        return ExitCode.REFUSED;
    }
}

package id.suar.violation.register;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Steps and deadlines as the table keeps them: one a line, tabs between what is told of each. No text has a tab or a
/// line end in it, for each was made one line.
final class RegisterText {

    private RegisterText() {}

    static String steps(List<RegisterStep> steps) {
        return steps.stream()
                .map(step -> String.join(
                        "\t",
                        step.event(),
                        step.at().toString(),
                        step.number(),
                        step.kind(),
                        step.recipient(),
                        step.reason()))
                .collect(Collectors.joining("\n"));
    }

    static List<RegisterStep> steps(String text) {
        return text.lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> new RegisterStep(
                        cells[0], LocalDateTime.parse(cells[1]), cells[2], cells[3], cells[4], cells[5]))
                .toList();
    }

    static String terms(List<RegisterTerm> terms) {
        return terms.stream()
                .map(term -> String.join(
                        "\t",
                        term.deadline(),
                        term.since().toString(),
                        term.done().map(LocalDateTime::toString).orElse("")))
                .collect(Collectors.joining("\n"));
    }

    static List<RegisterTerm> terms(String text) {
        return text.lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> new RegisterTerm(
                        cells[0],
                        LocalDateTime.parse(cells[1]),
                        Optional.of(cells[2]).filter(done -> !done.isEmpty()).map(LocalDateTime::parse)))
                .toList();
    }
}

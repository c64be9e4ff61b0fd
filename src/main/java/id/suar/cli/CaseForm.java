package id.suar.cli;

import id.suar.violation.record.CaseKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kind of record that a word on the command line means.
final class CaseForm {

    private CaseForm() {}

    /// Says so and is empty for a kind that is not known.
    static Optional<CaseKind> find(Session session, String word) {
        Optional<CaseKind> kind = CaseKind.of(word.toLowerCase(Locale.ROOT).replace('-', '_'));
        if (kind.isEmpty()) {
            String known = Arrays.stream(CaseKind.values()).map(CaseKind::key).collect(Collectors.joining(", "));
            session.say("cli.case.form.unknown", word, known);
        }
        return kind;
    }
}

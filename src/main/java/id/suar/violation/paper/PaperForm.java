package id.suar.violation.paper;

import id.suar.election.Names;
import id.suar.violation.record.CaseKind;
import java.util.Set;

/// One paper of one regime.
///
/// @param purpose stable: `receipt`, `status`, …
/// @param code    as printed: `Formulir B.3`; empty where sources differ
/// @param kinds   of cases that it can be made of
/// @param edited  whether people go on to write in it: a letter, a study, minutes
/// @param sure    whether the code was read in the regulation or a listing; else it is to be compared before use
public record PaperForm(String purpose, String code, Set<CaseKind> kinds, Names name, boolean edited, boolean sure) {

    public PaperForm {
        kinds = Set.copyOf(kinds);
    }
}

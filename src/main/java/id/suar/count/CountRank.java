package id.suar.count;

import java.util.List;

/// Which of several forms of one polling station counts: of the latest vote that is not withdrawn, the plano
/// before a copy, a copy before a witness's photo; among equals the one recorded last.
final class CountRank {

    /// Withdrawn: it never counts.
    static final int NEVER = -1;

    /// The lightest first; a paper of which nothing was said is taken for the copy that supervisors are given.
    private static final List<Paper.Kind> WEIGHT = List.of(Paper.Kind.WITNESS_PHOTO, Paper.Kind.COPY, Paper.Kind.PLANO);

    private CountRank() {}

    /// The higher one counts.
    static int of(CountSheet sheet) {
        if (sheet.round().withdrawn()) {
            return NEVER;
        }
        Paper.Kind kind = sheet.paper().kind();
        int paper = WEIGHT.indexOf(kind == Paper.Kind.UNSAID ? Paper.Kind.COPY : kind);
        return sheet.round().number() * WEIGHT.size() + paper;
    }
}

package id.suar.count.rule;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.VoteRound;
import id.suar.election.Contest;

/// One of the forms of a polling station, for the rules that hold several against each other.
///
/// @param figures may be those without single candidates: no rule between forms looks at votes
/// @param round   what kind of vote it tells of
public record CrossForm(Contest contest, Figures figures, VoteRound.Kind round) {

    public static CrossForm of(Contest contest, CountSheet sheet) {
        return new CrossForm(contest, sheet.figures(), sheet.round().kind());
    }
}

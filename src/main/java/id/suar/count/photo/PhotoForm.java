package id.suar.count.photo;

import id.suar.count.VoteRound;
import id.suar.region.TpsCode;

/// The form that a photo shows.
///
/// @param round number of the vote, see [VoteRound]
public record PhotoForm(String election, String contest, TpsCode station, int round) {

    public PhotoForm {
        if (round < 0 || round > VoteRound.MAX) {
            throw new IllegalArgumentException("round " + round);
        }
    }
}

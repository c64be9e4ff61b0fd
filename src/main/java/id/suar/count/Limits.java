package id.suar.count;

import id.suar.election.Contest;
import id.suar.region.TpsCode;
import java.math.BigDecimal;
import java.util.Optional;

/// The numbers that the law sets for a contest, as far as its pack knows them.
///
/// @param cap     most voters on a station's list
/// @param reserve share of the list by which more ballots are sent
/// @param special the station is at a special place: rules about its size do not apply
public record Limits(Optional<BigDecimal> cap, Optional<BigDecimal> reserve, boolean special) {

    public static Limits of(Contest contest, TpsCode station) {
        return new Limits(
                contest.election().parameter("dpt_cap"), contest.election().parameter("reserve"), station.isSpecial());
    }
}

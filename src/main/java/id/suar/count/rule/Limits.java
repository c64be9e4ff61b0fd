package id.suar.count.rule;

import id.suar.count.CountSheet;
import id.suar.count.VoteRound;
import id.suar.election.Contest;
import id.suar.region.TpsCode;
import java.math.BigDecimal;
import java.util.Optional;

/// The numbers that rules measure a contest's forms by, as far as its pack knows them.
///
/// @param cap     most voters on a station's list
/// @param reserve share of the list by which more ballots are sent; empty where that is not how many are sent
/// @param special the station is at a special place: rules about its size do not apply
/// @param usual   what is out of the ordinary
public record Limits(Optional<BigDecimal> cap, Optional<BigDecimal> reserve, boolean special, Usual usual) {

    /// What the paper itself says is enough.
    public static final Limits PAPER = new Limits(Optional.empty(), Optional.empty(), false);

    public Limits(Optional<BigDecimal> cap, Optional<BigDecimal> reserve, boolean special) {
        this(cap, reserve, special, Usual.DEFAULT);
    }

    /// Of a station's first vote.
    public static Limits of(Contest contest, TpsCode station) {
        return of(contest, station, VoteRound.Kind.FIRST);
    }

    public static Limits of(Contest contest, CountSheet sheet) {
        return of(contest, sheet.station(), sheet.round().kind());
    }

    public static Limits of(Contest contest, TpsCode station, VoteRound.Kind round) {
        return of(contest).at(station, round);
    }

    /// Of a contest, for many of its stations in turn, see [#at].
    static Limits of(Contest contest) {
        return new Limits(
                contest.election().parameter("dpt_cap"),
                contest.election().repeatOf().isPresent()
                        ? Optional.empty()
                        : contest.election().parameter("reserve"),
                false,
                Usual.of(contest.election()));
    }

    /// Ballots of a repeated vote are a print of their own, without the usual reserve.
    Limits at(TpsCode station, VoteRound.Kind round) {
        boolean repeated = round == VoteRound.Kind.PSU;
        return !repeated && station.isSpecial() == special
                ? this
                : new Limits(cap, repeated ? Optional.empty() : reserve, station.isSpecial(), usual);
    }
}

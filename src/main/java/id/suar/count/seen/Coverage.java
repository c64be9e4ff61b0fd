package id.suar.count.seen;

import java.util.OptionalDouble;

/// How far the sheets of a region have come in. Every listed station is received, begun or missing; explained and
/// open ones are among the sheets that came in.
///
/// @param expected  stations that a pack lists; a village that no pack lists adds none
/// @param received  of them, those with a recorded sheet
/// @param begun     of them, those with a draft and no sheet
/// @param beyond    sheets of stations that no pack lists
/// @param explained of all sheets, those that contradict themselves and say why of every contradiction
/// @param unlisted  villages that no pack lists: how many stations they have is not known
/// @param conflicts of all sheets, those with versions that did not see each other
/// @param open      of all sheets, those that somebody should look at: contradictions without a word, two versions
public record Coverage(
        int expected, int received, int begun, int beyond, int unlisted, int explained, int conflicts, int open) {

    public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0, 0, 0);

    /// Listed stations of which nothing is here.
    public int missing() {
        return expected - received - begun;
    }

    /// What came in: of the listed stations where all are listed, else every sheet.
    public int in() {
        return unlisted == 0 ? received : sheets();
    }

    public int sheets() {
        return received + beyond;
    }

    /// Share of the listed stations that came in; empty where none is listed.
    public OptionalDouble share() {
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) received / expected);
    }

    public Coverage plus(Coverage other) {
        return new Coverage(
                expected + other.expected,
                received + other.received,
                begun + other.begun,
                beyond + other.beyond,
                unlisted + other.unlisted,
                explained + other.explained,
                conflicts + other.conflicts,
                open + other.open);
    }
}

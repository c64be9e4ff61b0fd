package id.suar.count.ui;

import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.Optional;

/// Where a screen of counts is, as text: `sheet/PEMILU-2024/PPWP/6402012001001`.
///
/// @param kind `sheet` or `history`
record Places(String kind, Contest contest, TpsCode station) {

    private static final String SHEET = "sheet";
    private static final String HISTORY = "history";

    static String sheet(Contest contest, TpsCode station) {
        return SHEET + "/" + contest.id() + "/" + station.digits();
    }

    static String history(Contest contest, TpsCode station) {
        return HISTORY + "/" + contest.id() + "/" + station.digits();
    }

    boolean isHistory() {
        return kind.equals(HISTORY);
    }

    /// Empty for what is no such place, or lies outside the device's scope by now.
    static Optional<Places> read(String place, Packs packs, RegionCode scope) {
        String[] parts = place.split("/");
        if (parts.length != 4 || !(parts[0].equals(SHEET) || parts[0].equals(HISTORY)) || !TpsCode.isOne(parts[3])) {
            return Optional.empty();
        }
        var station = new TpsCode(parts[3]);
        return packs.contest(parts[1], parts[2], station.village())
                .filter(contest -> station.isWithin(scope))
                .map(contest -> new Places(parts[0], contest, station));
    }
}

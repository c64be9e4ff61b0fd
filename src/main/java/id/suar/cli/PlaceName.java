package id.suar.cli;

import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;

/// Names of places beside their codes: a wrong code looks like a right one, a wrong name does not.
final class PlaceName {

    private PlaceName() {}

    /// @param code of a region or of a polling station
    static String of(String code) {
        var regions = new BundledRegions();
        if (TpsCode.isOne(code)) {
            var station = new TpsCode(code);
            return "TPS " + code.substring(10) + ", " + regions.path(station.village());
        }
        return regions.path(new RegionCode(code));
    }
}

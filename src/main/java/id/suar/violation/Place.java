package id.suar.violation;

import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.Optional;

/// Where something happened: a region of any level, or a polling station.
public sealed interface Place {

    record InRegion(RegionCode region) implements Place {}

    record AtStation(TpsCode station) implements Place {}

    /// With or without dots; empty when it is neither.
    static Optional<Place> read(String text) {
        Optional<Place> station = TpsCode.read(text).map(AtStation::new);
        return station.or(() -> RegionCode.read(text).map(InRegion::new));
    }

    /// The region, or the village of the station.
    default RegionCode region() {
        return switch (this) {
            case InRegion(var region) -> region;
            case AtStation(var station) -> station.village();
        };
    }

    default String digits() {
        return switch (this) {
            case InRegion(var region) -> region.digits();
            case AtStation(var station) -> station.digits();
        };
    }

    default String dotted() {
        return switch (this) {
            case InRegion(var region) -> region.dotted();
            case AtStation(var station) -> station.dotted();
        };
    }
}

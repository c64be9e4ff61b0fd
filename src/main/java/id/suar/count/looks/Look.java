package id.suar.count.looks;

import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.Optional;

/// Something that stands out.
///
/// @param place   district that it is measured against
/// @param station empty for what is said of a whole district
/// @param other   the station that it equals
/// @param value   what is there: a share, votes, chi-square
/// @param usual   what the surroundings have: their median, the chance of it
/// @param bound   beyond which it stands out
/// @param sample  how many stations or figures it is measured against
public record Look(
        Method method,
        RegionCode place,
        Optional<TpsCode> station,
        Optional<TpsCode> other,
        double value,
        double usual,
        double bound,
        int sample) {}

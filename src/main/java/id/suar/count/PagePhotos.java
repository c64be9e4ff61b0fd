package id.suar.count;

import id.suar.election.Contest;
import id.suar.region.TpsCode;
import java.util.Optional;

/// Which pages of a form there are photos of, for the rule that asks. Reads on the caller's thread.
@FunctionalInterface
public interface PagePhotos {

    /// Where no photos are kept.
    PagePhotos NONE = (contest, station) -> Optional.empty();

    /// @return empty when nothing is known, which is no *none*
    Optional<FormPages> of(Contest contest, TpsCode station);
}

package id.suar.count.rule;

import id.suar.election.Contest;
import id.suar.region.TpsCode;
import java.util.Optional;
import java.util.OptionalInt;

/// Which pages of a form there are photos of, for the rule that asks. Reads on the caller's thread.
@FunctionalInterface
public interface PagePhotos {

    /// Where no photos are kept.
    PagePhotos NONE = (contest, station, round) -> Optional.empty();

    /// @param round number of the vote
    /// @return empty when nothing is known, which is no *none*
    Optional<FormPages> of(Contest contest, TpsCode station, int round);

    /// Of kept photos; how many pages a form has is said by its election's pack (`pages.PPWP`), if it says so.
    static PagePhotos of(PhotoPages photos) {
        return (contest, station, round) -> {
            OptionalInt pages = contest.election()
                    .parameter("pages." + contest.key())
                    .map(number -> OptionalInt.of(Math.min(FormPages.MOST, number.intValue())))
                    .orElseGet(OptionalInt::empty);
            return Optional.of(
                    new FormPages(pages, photos.pages(contest.election().key(), contest.key(), station, round)));
        };
    }
}

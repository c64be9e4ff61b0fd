package id.suar.count.seen.ui;

import id.suar.i18n.Texts;
import id.suar.region.BoundaryFault;
import id.suar.region.BoundaryReading;

/// Why a file of boundaries cannot be used, and what to do.
final class BoundaryWords {

    private static final long MEGABYTE = 1024 * 1024;

    private BoundaryWords() {}

    static String of(BoundaryReading.Refused refused, Texts texts) {
        String why = switch (refused.fault()) {
            case BoundaryFault.TooLarge(long bytes, long most) ->
                texts.text("seen.boundary.large", bytes / MEGABYTE, most / MEGABYTE);
            case BoundaryFault.NotGeoJson(String reason, long line) ->
                texts.text("seen.boundary.malformed", line, reason);
            case BoundaryFault.TooManyPoints(int most) -> texts.text("seen.boundary.points", most);
            case BoundaryFault.NothingHere(int features) -> texts.text("seen.boundary.nothing", features);
            case BoundaryFault.Unreadable(String reason) -> texts.text("seen.boundary.unreadable", reason);
        };
        return texts.text("seen.boundary.refused", refused.file(), why);
    }
}

package id.suar.count;

import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody read on one C.Hasil form.
///
/// @param election      key of the election; station codes are unique within it only
/// @param contest       key of the contest: `PPWP`, `KWK-BUPATI` …
/// @param seenAt        when the paper was seen, by the clock of the place (no zone: as one would write it)
/// @param observer      who saw it; a supervisor, not a citizen
/// @param note          free text
/// @param explanations  why a broken rule was recorded as written, by rule
/// @param districtName  as an imported file wrote it, where that differs from our own spelling: blank, when it
///                      left the cell blank
/// @param villageName   the same for the village
public record CountSheet(
        String election,
        String contest,
        TpsCode station,
        Figures figures,
        Optional<LocalDateTime> seenAt,
        String observer,
        String note,
        Map<String, String> explanations,
        Optional<String> districtName,
        Optional<String> villageName) {

    /// The most characters that an observer, a note or an explanation may have.
    public static final int MAX_TEXT = 2_000;

    public CountSheet {
        explanations = Map.copyOf(explanations);
        Stream<String> texts = Stream.of(observer, note, districtName.orElse(""), villageName.orElse(""));
        if (Stream.concat(texts, explanations.values().stream()).anyMatch(text -> text.length() > MAX_TEXT)) {
            throw new IllegalArgumentException("text of more than " + MAX_TEXT + " characters");
        }
    }

    public static CountSheet of(String election, String contest, TpsCode station, Figures figures, String observer) {
        return new CountSheet(
                election,
                contest,
                station,
                figures,
                Optional.empty(),
                observer,
                "",
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    public CountSheet withFigures(Figures changed) {
        return new CountSheet(
                election, contest, station, changed, seenAt, observer, note, explanations, districtName, villageName);
    }
}

package id.suar.count;

import id.suar.election.FormLayout;
import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What somebody read on one C.Hasil form.
///
/// @param election      key of the election; station codes are unique within it only
/// @param contest       key of the contest: `PPWP`, `KWK-BUPATI` …
/// @param round         which vote of the station it tells of
/// @param marks         cells that are more than a number or a blank, by figure
/// @param paper         the document, its signatures and objections
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
        VoteRound round,
        Figures figures,
        Map<String, CellMark> marks,
        Paper paper,
        Optional<LocalDateTime> seenAt,
        String observer,
        String note,
        Map<String, String> explanations,
        Optional<String> districtName,
        Optional<String> villageName) {

    /// How files and histories write [#seenAt].
    public static final DateTimeFormatter SEEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    /// The most characters that an observer, a note or an explanation may have.
    public static final int MAX_TEXT = 2_000;

    public CountSheet {
        explanations = Map.copyOf(explanations);
        marks = Map.copyOf(marks);
        bounded(observer, note, districtName.orElse(""), villageName.orElse(""));
        explanations.values().forEach(CountSheet::bounded);
        for (var mark : marks.entrySet()) {
            boolean written = figures.get(mark.getKey()).isPresent();
            if (figures.layout().place(mark.getKey()).isEmpty()
                    || written && !mark.getValue().state().legible()) {
                throw new IllegalArgumentException("mark of " + mark.getKey());
            }
        }
    }

    /// A first vote's form of which nothing but the figures and the texts beside them was said.
    public CountSheet(
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
        this(
                election,
                contest,
                station,
                VoteRound.FIRST,
                figures,
                Map.of(),
                Paper.UNSAID,
                seenAt,
                observer,
                note,
                explanations,
                districtName,
                villageName);
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

    /// Marks of cells that hold digits now and could not be read before are dropped.
    public CountSheet withFigures(Figures changed) {
        Map<String, CellMark> kept = new HashMap<>(marks);
        kept.entrySet()
                .removeIf(mark -> changed.layout().place(mark.getKey()).isEmpty()
                        || changed.get(mark.getKey()).isPresent()
                                && !mark.getValue().state().legible());
        return with(round, changed, kept, paper);
    }

    /// Without the last rows of votes that hold nothing and that `least` does not have, see [Figures#trimmed].
    public CountSheet trimmed(FormLayout least) {
        FormLayout rows = FormLayout.of(Written.ballot(figures, marks.keySet()).with(least.ballot()));
        return withFigures(figures.on(rows));
    }

    public CountSheet withMarks(Map<String, CellMark> changed) {
        return with(round, figures, changed, paper);
    }

    public CountSheet withPaper(Paper other) {
        return with(round, figures, marks, other);
    }

    public CountSheet withRound(VoteRound other) {
        return with(other, figures, marks, paper);
    }

    public CountSheet withExplanations(Map<String, String> others) {
        return new CountSheet(
                election,
                contest,
                station,
                round,
                figures,
                marks,
                paper,
                seenAt,
                observer,
                note,
                others,
                districtName,
                villageName);
    }

    /// Seen at another time, by somebody else, with another note.
    CountSheet withAbout(Optional<LocalDateTime> seen, String by, String about) {
        return new CountSheet(
                election,
                contest,
                station,
                round,
                figures,
                marks,
                paper,
                seen,
                by,
                about,
                explanations,
                districtName,
                villageName);
    }

    private CountSheet with(VoteRound round, Figures figures, Map<String, CellMark> marks, Paper paper) {
        return new CountSheet(
                election,
                contest,
                station,
                round,
                figures,
                marks,
                paper,
                seenAt,
                observer,
                note,
                explanations,
                districtName,
                villageName);
    }

    /// Nothing is said but figures and the texts beside them.
    boolean plain() {
        return round.equals(VoteRound.FIRST) && marks.isEmpty() && paper.equals(Paper.UNSAID);
    }

    /// @throws IllegalArgumentException for a text that is longer than a record holds
    static void bounded(String... texts) {
        for (String text : texts) {
            if (text.length() > MAX_TEXT) {
                throw new IllegalArgumentException("text of more than " + MAX_TEXT + " characters");
            }
        }
    }
}

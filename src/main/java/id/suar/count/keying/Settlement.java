package id.suar.count.keying;

import id.suar.count.CountSheet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the differences of one form were settled.
///
/// @param by      who decided, as typed
/// @param figures one for each cell that differed
public record Settlement(String by, String note, List<SettledFigure> figures) {

    public Settlement {
        figures = List.copyOf(figures);
        Set<String> named = new HashSet<>();
        boolean once = figures.stream().allMatch(one -> named.add(one.figure()));
        if (!Persons.isName(by)
                || by.length() > CountSheet.MAX_TEXT
                || note.length() > CountSheet.MAX_TEXT
                || figures.isEmpty()
                || !once) {
            throw new IllegalArgumentException("settlement");
        }
    }

    public Optional<SettledFigure> of(String figure) {
        return figures.stream().filter(one -> one.figure().equals(figure)).findFirst();
    }

    /// It decides just what differs, and says of both what they wrote.
    public boolean settles(Comparison comparison) {
        return figures.size() == comparison.differences().size()
                && comparison.differences().stream().allMatch(this::settles);
    }

    private boolean settles(Difference difference) {
        return of(difference.figure())
                .filter(one ->
                        one.first().equals(difference.first()) && one.second().equals(difference.second()))
                .isPresent();
    }
}

package id.suar.count.rule;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Which pages of one form somebody has photographed.
///
/// @param pages        how many the form has, where that is known
/// @param photographed their numbers, from 1
public record FormPages(OptionalInt pages, Set<Integer> photographed) {

    /// More pages than any form has.
    static final int MOST = 99;

    public FormPages {
        photographed =
                photographed.stream().filter(page -> page >= 1 && page <= MOST).collect(Collectors.toSet());
    }
}

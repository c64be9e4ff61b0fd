package id.suar.count;

import java.util.OptionalInt;
import java.util.Set;

/// Which pages of one form somebody has photographed.
///
/// @param pages        how many the form has, where that is known
/// @param photographed their numbers, from 1
public record FormPages(OptionalInt pages, Set<Integer> photographed) {

    public FormPages {
        photographed = Set.copyOf(photographed);
    }
}

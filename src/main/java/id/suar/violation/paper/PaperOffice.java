package id.suar.violation.paper;

import java.util.List;

/// The office whose papers are made.
///
/// @param letterhead lines over its letters; empty where it has none
/// @param place      where it writes: `Tenggarong`; empty: that is written by hand
/// @param division   the division that handles violations
public record PaperOffice(List<String> letterhead, String place, String division) {

    public PaperOffice {
        letterhead = List.copyOf(letterhead);
    }
}

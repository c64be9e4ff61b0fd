package id.suar.violation.paper;

import id.suar.paper.PaperHead;

/// The office whose papers are made.
///
/// @param letterhead over its letters
/// @param place      where it writes: `Tenggarong`; empty: that is written by hand
/// @param division   the division that handles violations
public record PaperOffice(PaperHead letterhead, String place, String division) {}

package id.suar.violation;

import java.util.List;

/// What a finding is suspected to be. The dictionary proposes, people choose; the articles are kept as text,
/// so that a later dictionary changes nothing here.
///
/// @param kind      key of the dictionary; empty when none is chosen yet
/// @param basis     articles that forbid it
/// @param sanction  articles that threaten a sanction
/// @param suspected kinds of violation, sorted: `adm`, `pidana`, …
public record Suspicion(String kind, String basis, String sanction, List<String> suspected) {

    public static final Suspicion NONE = new Suspicion("", "", "", List.of());

    public Suspicion {
        suspected = suspected.stream().distinct().sorted().toList();
    }
}

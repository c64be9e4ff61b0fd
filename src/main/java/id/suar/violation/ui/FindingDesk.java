package id.suar.violation.ui;

import id.suar.fx.FilePrompt;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.Whereabouts;
import id.suar.region.Regions;
import id.suar.violation.FindingChecks;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingRecorder;
import id.suar.violation.FindingWords;
import id.suar.violation.Findings;
import id.suar.violation.PlaceChoices;
import id.suar.violation.RecordedFinding;
import id.suar.violation.ViolationDictionary;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the screens of findings work with.
///
/// @param owner       who records on this device; proposed as the one who saw it
/// @param files       where exports go
/// @param whereabouts how far entries have got, as known when it is asked; both calls come from background
///                    threads, the second for thousands of entries at once
public record FindingDesk(
        Findings findings,
        FindingRecorder recorder,
        FindingChecks checks,
        FindingDrafts drafts,
        Journal journal,
        ViolationDictionary dictionary,
        PlaceChoices places,
        Regions regions,
        FindingWords words,
        Texts texts,
        Clock clock,
        String owner,
        FilePrompt files,
        Supplier<Function<EntryId, Whereabouts>> whereabouts) {

    /// What a printed table of findings says of itself.
    public List<String> origin() {
        return List.of(
                texts.text("table.print.owner", owner), texts.text("table.print.when", words.today(clock.instant())));
    }

    /// How far a finding has come: as far as the last of its latest entries.
    static Whereabouts whereabouts(RecordedFinding finding, Function<EntryId, Whereabouts> known) {
        return finding.heads().stream().map(known).min(Whereabouts::compareTo).orElse(Whereabouts.HERE);
    }
}

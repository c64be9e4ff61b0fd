package id.suar.violation.record.ui;

import id.suar.form.FormField;
import id.suar.fx.FilePrompt;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.violation.FindingWords;
import id.suar.violation.PlaceChoices;
import id.suar.violation.ViolationDictionary;
import id.suar.violation.coach.CaseCoach;
import id.suar.violation.coach.CoachWords;
import id.suar.violation.record.CaseDrafts;
import id.suar.violation.record.CaseForms;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseRecorder;
import id.suar.violation.record.Cases;
import id.suar.violation.record.RecordedCase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the screens of cases work with.
///
/// @param proposed what a new case begins with: who records here, and for whom; by path
/// @param files    where exports go, and from where evidence is taken
/// @param attach   takes a file in for a field; on a background thread. What went wrong, in words, or its line
///                 for that field
/// @param printing papers, and persons who are opened for a reason; on background threads
/// @param origin   what a printed table says of its source and time; on the FX thread
/// @param course   lays the course of a case over what is shown; FX thread
/// @param exhibits the same with its evidence; FX thread
public record CaseDesk(
        Cases cases,
        CaseRecorder recorder,
        CaseDrafts drafts,
        CaseForms forms,
        ViolationDictionary dictionary,
        PlaceChoices places,
        FindingWords words,
        CaseCoach coach,
        CoachWords coachWords,
        Map<String, String> proposed,
        Texts texts,
        Clock clock,
        ZoneId zone,
        FilePrompt files,
        BiFunction<FormField, Path, Attached> attach,
        CasePrinting printing,
        Supplier<List<String>> origin,
        Consumer<EntryId> course,
        Consumer<RecordedCase> exhibits) {

    /// What became of a file that was to be attached.
    ///
    /// @param line  SHA-256, a blank, a caption; empty where it was not taken
    /// @param fault why not, in words; empty where it was
    public record Attached(Optional<String> line, String fault) {}

    /// What a new case of a kind begins with.
    Map<String, String> proposed(CaseKind kind) {
        Map<String, String> own = new TreeMap<>(proposed);
        own.keySet().removeIf(path -> !forms.knows(kind, path));
        return own;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

package id.suar.violation.ui;

import id.suar.i18n.Texts;
import id.suar.journal.Journal;
import id.suar.violation.FindingChecks;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingRecorder;
import id.suar.violation.FindingWords;
import id.suar.violation.Findings;
import id.suar.violation.PlaceChoices;
import id.suar.violation.ViolationDictionary;
import java.time.Clock;

/// What the screens of findings work with.
public record FindingDesk(
        Findings findings,
        FindingRecorder recorder,
        FindingChecks checks,
        FindingDrafts drafts,
        Journal journal,
        ViolationDictionary dictionary,
        PlaceChoices places,
        FindingWords words,
        Texts texts,
        Clock clock) {}

package id.suar.violation;

import id.suar.election.Regime;
import id.suar.journal.EntryId;
import java.time.LocalDate;
import java.util.Optional;

/// One finding as it stands. See [FindingField] for each field's meaning; made by [FindingTexts].
///
/// @param election key of the election or contest that it concerns; empty when none is named
/// @param what     the event in one line
/// @param spot     the place in words
/// @param found    starts the legal time limits
/// @param source   the entry it was drafted from
/// @param ref      its own mark in the file it was imported from; empty when it was not
public record Finding(
        String election,
        Regime regime,
        String what,
        Place place,
        String spot,
        Occurred occurred,
        LocalDate found,
        Observer observer,
        String account,
        Suspicion suspicion,
        Optional<EntryId> source,
        String note,
        String ref) {}

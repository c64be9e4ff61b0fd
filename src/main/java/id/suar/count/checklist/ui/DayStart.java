package id.suar.count.checklist.ui;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.Beside;
import id.suar.count.checklist.ChecklistPack;
import id.suar.count.checklist.SheetSigns.Mismatch;
import id.suar.count.checklist.StationChecklist;
import id.suar.count.checklist.Told;
import id.suar.election.Contest;
import id.suar.election.Election;
import id.suar.region.TpsCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What there is of one polling station's voting day when its screen opens.
///
/// @param contests that are held there
/// @param recorded empty when nothing is recorded
/// @param draft    answers of an earlier visit that are not recorded
/// @param beside   what other devices answered, where it was something else and nobody has seen both
/// @param signs    forms that break R09
record DayStart(
        Election election,
        TpsCode station,
        ChecklistPack pack,
        List<Contest> contests,
        Optional<StationChecklist> recorded,
        Map<String, Optional<Answer>> draft,
        Map<String, List<Told>> beside,
        List<Mismatch> signs) {

    DayStart {
        contests = List.copyOf(contests);
        draft = Map.copyOf(draft);
        beside = Map.copyOf(beside);
        signs = List.copyOf(signs);
    }

    /// In the background.
    static DayStart read(DayDesk desk, Election election, TpsCode station) {
        Optional<StationChecklist> recorded = desk.checklists().find(election.key(), station);
        List<Contest> contests = desk.contests(election, station);
        return new DayStart(
                election,
                station,
                desk.questions().of(election),
                contests,
                recorded,
                desk.answerDrafts().find(election.key(), station),
                recorded.map(one -> Beside.of(one, desk.about())).orElseGet(Map::of),
                desk.signs().mismatches(contests, station));
    }

    /// By code, as they are recorded.
    Map<String, Answer> answers() {
        Map<String, Answer> answers = new HashMap<>();
        recorded.ifPresent(one ->
                one.told().forEach((code, told) -> told.answer().ifPresent(answer -> answers.put(code, answer))));
        return answers;
    }
}

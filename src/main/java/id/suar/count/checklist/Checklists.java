package id.suar.count.checklist;

import id.suar.count.rule.VotingDayAnswers;
import id.suar.journal.EntryId;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;

/// All checklists that are recorded here. Where several devices began one each for the same polling station, they
/// are read as one: question by question, the later answer.
public interface Checklists extends VotingDayAnswers {

    /// In order of stations.
    List<StationChecklist> list(String election, RegionCode scope);

    /// The same without the answers, for lists.
    List<ChecklistCount> counts(String election, RegionCode scope);

    Optional<StationChecklist> find(String election, TpsCode station);

    /// The station's whole checklist, by an entry that began one of its records.
    Optional<StationChecklist> find(EntryId subject);

    /// Keys of elections that there are checklists of, sorted.
    List<String> elections();

    /// For each region of a level and each question that somebody answered there, in order of region and code.
    ///
    /// @param by not wider than `scope`
    List<ItemTotal> totals(String election, RegionCode scope, Level by);
}

package id.suar.count.checklist;

import id.suar.journal.Drafts;
import id.suar.journal.UnreadableEntry;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers that are not recorded yet, kept beside the journal: what differs from the record, as an entry would
/// say it.
public final class ChecklistDrafts {

    private static final String ROOM = "checklist";

    private final Drafts drafts;

    public ChecklistDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /// @param answers by code; empty where an answer is taken back
    public void save(String election, TpsCode station, Map<String, Optional<Answer>> answers) {
        drafts.save(ROOM, key(election, station), ChecklistEntries.answered(answers));
    }

    /// Nothing when there is none, or when it cannot be read any more.
    public Map<String, Optional<Answer>> find(String election, TpsCode station) {
        return drafts.find(ROOM, key(election, station))
                .map(ChecklistDrafts::read)
                .orElseGet(Map::of);
    }

    public void drop(String election, TpsCode station) {
        drafts.drop(ROOM, key(election, station));
    }

    /// The polling stations that have one.
    public Set<TpsCode> stations(String election, RegionCode scope) {
        String prefix = election + "/";
        return drafts.list(ROOM).stream()
                .map(Drafts.Draft::key)
                .filter(key -> key.startsWith(prefix))
                .map(key -> new TpsCode(key.substring(prefix.length())))
                .filter(station -> station.isWithin(scope))
                .collect(Collectors.toSet());
    }

    private static Map<String, Optional<Answer>> read(byte[] body) {
        try {
            return ChecklistEntries.readAnswered(body);
        } catch (UnreadableEntry e) {
            return Map.of();
        }
    }

    private static String key(String election, TpsCode station) {
        return election + "/" + station.digits();
    }
}

package id.suar.violation;

import id.suar.election.Contest;
import id.suar.election.Regime;
import id.suar.journal.Drafts;
import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import id.suar.region.TpsCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Findings that are not recorded yet: texts as typed, kept beside the journal. Other rooms begin drafts here;
/// people read, complete and record them.
public final class FindingDrafts {

    private static final String ROOM = "violation";

    private final Drafts drafts;
    private final ViolationDictionary dictionary;

    public FindingDrafts(Drafts drafts, ViolationDictionary dictionary) {
        this.drafts = drafts;
        this.dictionary = dictionary;
    }

    /// The key of a form for a finding that has no place in the record yet.
    ///
    /// @param now no two forms begin at the same instant
    public static String fresh(Instant now) {
        return "new " + now;
    }

    /// The key of the form that changes a recorded one.
    public static String of(EntryId finding) {
        return finding.toString();
    }

    /// The key of a form that another room begins: the same one when it begins the same again.
    public static String begun(String source, String what) {
        return "from " + source + " " + what;
    }

    /// The finding that a draft would change; empty when it would begin one.
    public static Optional<EntryId> amends(String key) {
        try {
            return Optional.of(EntryId.parse(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public void save(String key, Map<FindingField, String> texts) {
        drafts.save(ROOM, key, FindingEntries.draft(texts));
    }

    /// Empty when there is none, or when it cannot be read any more.
    public Optional<Map<FindingField, String>> find(String key) {
        return drafts.find(ROOM, key).flatMap(FindingDrafts::read);
    }

    public void drop(String key) {
        drafts.drop(ROOM, key);
    }

    /// Latest first.
    public List<Drafts.Draft> list() {
        return drafts.list(ROOM);
    }

    private static Optional<Map<FindingField, String>> read(byte[] body) {
        try {
            return Optional.of(FindingEntries.decode(body).texts());
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
    }

    /// A rule of the count form broken at a polling station.
    ///
    /// @param rule     key of the rule: `R05`
    /// @param message  the rule's words with its figures, in the reader's language
    /// @param proposed key of the dictionary; left out when this regime has no such kind
    /// @param sheet    the entry of the sheet that breaks it
    public Map<FindingField, String> ofBrokenRule(
            Contest contest, TpsCode station, String rule, String message, String proposed, EntryId sheet) {
        var day = new Occurred.OnDay(contest.election().votingDay());
        return ofEvent(contest.id(), contest.regime(), station, message, rule + ": " + message, day, proposed, sheet);
    }

    /// Something that a supervisor saw at a polling station.
    ///
    /// @param election key of the election or contest
    /// @param what     the event in one line
    /// @param account  what is known of it, at length
    /// @param proposed key of the dictionary; left out when this regime has no such kind
    /// @param source   the entry that it was recorded in
    public Map<FindingField, String> ofEvent(
            String election,
            Regime regime,
            TpsCode station,
            String what,
            String account,
            Occurred occurred,
            String proposed,
            EntryId source) {
        Map<FindingField, String> draft = new EnumMap<>(FindingField.class);
        draft.put(FindingField.ELECTION, election);
        draft.put(FindingField.REGIME, regime.key());
        draft.put(FindingField.PLACE, station.digits());
        draft.put(FindingField.WHAT, what);
        draft.put(FindingField.ACCOUNT, account);
        draft.put(FindingField.OCCURRED, occurred.text());
        draft.put(FindingField.SOURCE, source.toString());
        Optional<ViolationKind> kind = dictionary.find(regime, proposed);
        kind.ifPresent(one -> {
            draft.put(FindingField.KIND, one.key());
            draft.put(FindingField.BASIS, one.basis());
            draft.put(FindingField.SANCTION, one.sanction());
            draft.put(FindingField.SUSPECTED, one.defaultKind());
        });
        return draft;
    }

    /// Figures of a result form that differ from what supervisors saw. What kind of violation it may be is left
    /// to people.
    ///
    /// @param place    code of the region or polling station
    /// @param occurred the day, when it is known
    /// @param source   the entry that the figures come from; empty for none
    public Map<FindingField, String> ofDifference(
            Contest contest, String place, String what, String account, Optional<LocalDate> occurred, String source) {
        Map<FindingField, String> draft = new EnumMap<>(FindingField.class);
        draft.put(FindingField.ELECTION, contest.id());
        draft.put(FindingField.REGIME, contest.regime().key());
        draft.put(FindingField.PLACE, place);
        draft.put(FindingField.WHAT, what);
        draft.put(FindingField.ACCOUNT, account);
        occurred.ifPresent(day -> draft.put(FindingField.OCCURRED, day.toString()));
        draft.put(FindingField.SOURCE, source);
        return draft;
    }
}

package id.suar.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes a repeated vote back that was recorded by mistake or undone, with the reason; or puts it in force again.
/// All documents of it, and nothing is deleted.
public final class RoundWithdrawal {

    /// Under this name the reason stands among a sheet's explanations.
    public static final String REASON = "withdrawn";

    private RoundWithdrawal() {}

    /// What has to be recorded.
    ///
    /// @param records of one form
    /// @param number  of the vote, not 0
    /// @param reason  empty to put it in force again
    public static List<CountRecorder.Change> of(List<RecordedSheet> records, int number, String reason) {
        return records.stream()
                .filter(record -> record.sheet().round().number() == number)
                .map(record -> new CountRecorder.Change(changed(record.sheet(), reason), Optional.of(record)))
                .toList();
    }

    public static String reason(CountSheet sheet) {
        return sheet.explanations().getOrDefault(REASON, "");
    }

    private static CountSheet changed(CountSheet sheet, String reason) {
        VoteRound old = sheet.round();
        Map<String, String> explanations = new HashMap<>(sheet.explanations());
        if (reason.isEmpty()) {
            explanations.remove(REASON);
        } else {
            explanations.put(REASON, reason);
        }
        var round =
                new VoteRound(old.number(), old.kind(), old.byCourt(), old.heldOn(), old.basis(), !reason.isEmpty());
        return sheet.withRound(round).withExplanations(explanations);
    }
}

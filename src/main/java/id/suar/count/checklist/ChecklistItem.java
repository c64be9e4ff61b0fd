package id.suar.count.checklist;

import id.suar.election.Names;
import id.suar.election.Regime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One question of the voting day. *Yes* always means that a problem was seen.
///
/// @param code      stays the same for ever: `C04`
/// @param key       what it is about, for people who read data: `ktp_voter_outside`
/// @param frequency at how many polling stations of the country it was seen; 0: not known
/// @param asks      what a *yes* goes on to ask, in this order
/// @param grounds   by regime, see [Ground]
/// @param findings  keys of the dictionary of violations, by regime; none where a *yes* is no violation
/// @param source    where question and frequency come from
/// @param mark      how sure that is: `confirmed`, `secondary`, `uncertain`
public record ChecklistItem(
        String code,
        String key,
        Phase phase,
        Names question,
        int frequency,
        List<Ask> asks,
        List<Ground> grounds,
        Map<Regime, String> findings,
        String source,
        String mark) {

    public ChecklistItem {
        asks = List.copyOf(asks);
        grounds = List.copyOf(grounds);
        findings = Map.copyOf(findings);
    }

    public List<Ground> grounds(Regime regime) {
        return grounds.stream().filter(one -> one.regime().equals(regime)).toList();
    }

    /// The kind of violation to propose.
    public Optional<String> finding(Regime regime) {
        return Optional.ofNullable(findings.get(regime));
    }
}

package id.suar.violation;

import id.suar.election.Regime;
import java.util.List;

/// One kind of violation in the dictionary: a proposal, never a judgement.
///
/// @param key           with the regime it is unique
/// @param basis         articles that forbid it
/// @param sanction      articles that threaten a sanction; empty when there are none
/// @param defaultKind   what it usually is: `adm`, `adm_tsm`, `pidana`, `etik`, `hukum_lain`
/// @param otherKinds    what else it may be
/// @param stages        keys of stages in which it is expected
/// @param mark          how sure the articles are: `confirmed`, `secondary`, `uncertain`
public record ViolationKind(
        String key,
        Regime regime,
        String nameId,
        String nameEn,
        String basis,
        String sanction,
        String defaultKind,
        List<String> otherKinds,
        List<String> stages,
        String mark) {

    public ViolationKind {
        otherKinds = List.copyOf(otherKinds);
        stages = List.copyOf(stages);
    }

    /// @param language `en`; any other is Indonesian
    public String name(String language) {
        return language.equals("en") ? nameEn : nameId;
    }

    /// What it puts into a record.
    public Suspicion proposal() {
        return new Suspicion(key, basis, sanction, List.of(defaultKind));
    }
}

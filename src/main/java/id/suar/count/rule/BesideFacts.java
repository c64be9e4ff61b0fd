package id.suar.count.rule;

import id.suar.count.CountSheet;
import id.suar.count.Paper;
import java.util.List;
import java.util.Optional;

/// What is known of a form beside the form itself.
///
/// @param pages   that were photographed
/// @param records every record of the form, the one that counts first
/// @param day     answers on the voting-day checklist
public record BesideFacts(Optional<FormPages> pages, List<CountSheet> records, VotingDayAnswers day) {

    public static final BesideFacts NONE = new BesideFacts(Optional.empty(), List.of(), VotingDayAnswers.NONE);

    public BesideFacts {
        records = List.copyOf(records);
    }

    /// What `sheet` is held against: the plano for a copy, a copy for the plano. A paper of which nothing was said
    /// is taken for the copy that supervisors are given.
    Optional<CountSheet> otherForm(CountSheet sheet) {
        Paper.Kind kind = kind(sheet);
        return records.stream()
                .filter(other -> other.round().number() == sheet.round().number())
                .filter(other -> !other.round().withdrawn())
                .filter(other -> kind == Paper.Kind.PLANO && kind(other) == Paper.Kind.COPY
                        || kind == Paper.Kind.COPY && kind(other) == Paper.Kind.PLANO)
                .findFirst();
    }

    static Paper.Kind kind(CountSheet sheet) {
        Paper.Kind kind = sheet.paper().kind();
        return kind == Paper.Kind.UNSAID ? Paper.Kind.COPY : kind;
    }
}

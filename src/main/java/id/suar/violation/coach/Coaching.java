package id.suar.violation.coach;

import id.suar.form.AnswerFault;
import id.suar.form.FormDefinition;
import id.suar.schedule.Reckoned;
import id.suar.violation.condition.Condition;
import id.suar.violation.condition.Judged;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a case still lacks.
///
/// @param conditions those of the law that are asked of such a record, in their order
/// @param missing    fields that a complete form has, in its order
/// @param until      when it has to be complete; empty where no clock runs
public record Coaching(
        FormDefinition form, Map<Condition, Judged> conditions, List<AnswerFault> missing, Optional<Reckoned> until) {

    public Coaching {
        Map<Condition, Judged> ordered = new EnumMap<>(Condition.class);
        ordered.putAll(conditions);
        conditions = Collections.unmodifiableMap(ordered);
        missing = List.copyOf(missing);
    }

    public boolean complete() {
        return missing.isEmpty() && conditions.values().stream().allMatch(Judged::settled);
    }
}

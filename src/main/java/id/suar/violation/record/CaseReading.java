package id.suar.violation.record;

import id.suar.form.AnswerFault;
import id.suar.form.FormDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of reading what somebody wrote in a case's form.
public sealed interface CaseReading {

    /// @param form    of the regime, as it was on the day that the case starts
    /// @param changed clean texts by path, only what differs; an empty text empties
    record Sound(FormDefinition form, Map<String, String> changed) implements CaseReading {

        public Sound {
            changed = Map.copyOf(new TreeMap<>(changed));
        }
    }

    /// @param faults at most one for each answer
    record Faulty(List<AnswerFault> faults) implements CaseReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}

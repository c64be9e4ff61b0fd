package id.suar.election;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// @param key        `PEMILU-2024`, `PSU-KUKAR-2025` …
/// @param votingDay  the day of the vote
/// @param repeatOf   key of the election whose vote it repeats, when it is a repeat vote
/// @param parameters legal numbers
public record Election(
        String key,
        Names name,
        Regime regime,
        LocalDate votingDay,
        Optional<String> repeatOf,
        List<Parameter> parameters) {

    public Election {
        parameters = List.copyOf(parameters);
    }

    /// The value in force on the voting day.
    public Optional<BigDecimal> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.key().equals(wanted))
                .filter(parameter -> !parameter.from().isAfter(votingDay))
                .max(Comparator.comparing(Parameter::from))
                .map(Parameter::value);
    }
}

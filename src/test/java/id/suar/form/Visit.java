package id.suar.form;

import id.suar.election.Regime;
import java.time.LocalDate;

/// A form that only tests have.
final class Visit {

    static final FormDefinitions ALL = FormDefinitions.bundled("/form/forms.csv", "/form/options.csv");
    static final FormDefinition FORM = on("2024-02-14");

    private Visit() {}

    static FormDefinition on(String day) {
        return ALL.find("visit", Regime.PEMILU, LocalDate.parse(day)).orElseThrow();
    }
}

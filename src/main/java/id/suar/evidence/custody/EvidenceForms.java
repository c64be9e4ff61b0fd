package id.suar.evidence.custody;

import id.suar.election.Regime;
import id.suar.form.FormDefinition;
import id.suar.form.FormDefinitions;
import java.time.LocalDate;

/// The two forms about evidence, `evidence/forms.csv`: its description, and one step of its custody. Neither names
/// persons, for entries are in clear.
///
/// @param item what it is, from where, what it shows
/// @param step what was done with it
public record EvidenceForms(FormDefinition item, FormDefinition step) {

    /// Field of a description: keys of what it shows, with semicolons.
    public static final String SHOWS = "shows";

    /// The ones that ship with the program.
    public static EvidenceForms bundled() {
        var forms = FormDefinitions.bundled("/evidence/forms.csv", "/evidence/options.csv");
        return new EvidenceForms(find(forms, "item"), find(forms, "step"));
    }

    private static FormDefinition find(FormDefinitions forms, String key) {
        return forms.find(key, Regime.ANY, LocalDate.EPOCH)
                .orElseThrow(() -> new IllegalStateException("no form " + key));
    }
}

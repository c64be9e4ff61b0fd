package id.suar.form;

import java.util.Map;

/// Seals what is about persons, so that it never lies in clear. Reading it again is not a form's matter: it needs a
/// right and a reason, and leaves an entry.
///
/// A part is what one entry says of one person: texts by path, none of them empty. Its bytes stand in the
/// entry under the key `sealed`; the texts of a person's later parts replace those of earlier ones. Calls
/// come from any thread but FX.
public interface PersonalParts {

    /// What became of sealing.
    sealed interface Sealing {

        /// @param part at most 32 kB
        record Sealed(byte[] part) implements Sealing {}

        /// Nothing can be sealed here, so nothing about persons can be stored.
        ///
        /// @param reason key of a text in a bundle
        record Refused(String reason) implements Sealing {}
    }

    /// @param texts at least one, none empty
    Sealing seal(Map<String, String> texts);

    /// Where nothing can be sealed: refuses, and never falls back to clear text.
    PersonalParts NONE = _ -> new Sealing.Refused("form.personal.unsealed");
}

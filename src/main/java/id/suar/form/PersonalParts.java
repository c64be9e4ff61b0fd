package id.suar.form;

import java.util.Map;

/// Seals what is about persons, so that it never lies in clear.
///
/// A part is what one entry (or one draft) says of persons: texts by path, an empty text for one that was emptied.
/// Its bytes stand in the entry under the key `sealed`; the texts of later parts replace those of earlier ones.
/// Calls come from any thread but FX.
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

    /// What became of opening.
    sealed interface Opening {

        record Opened(Map<String, String> texts) implements Opening {

            public Opened {
                texts = Map.copyOf(texts);
            }
        }

        /// No key for it here, erased, or damaged.
        ///
        /// @param reason key of a text in a bundle
        record Closed(String reason) implements Opening {}
    }

    Sealing seal(Map<String, String> texts);

    Opening open(byte[] part);

    /// Where nothing can be sealed: refuses, and never falls back to clear text.
    PersonalParts NONE = new PersonalParts() {

        @Override
        public Sealing seal(Map<String, String> texts) {
            return new Sealing.Refused("form.personal.unsealed");
        }

        @Override
        public Opening open(byte[] part) {
            return new Opening.Closed("form.personal.closed");
        }
    };
}

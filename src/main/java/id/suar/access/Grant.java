package id.suar.access;

import java.util.Locale;

/// How far a right of a role goes; always within its scope.
public enum Grant {
    NO,
    YES,
    /// What was recorded by the same hands.
    OWN,
    /// Of cases that have become a dispute.
    DISPUTE,
    /// Of what is linked to a record that the role keeps.
    LINKED,
    /// Of requests for public information.
    REQUEST,
    /// How far it has got, nothing more.
    STATUS,
    /// As a draft that somebody else takes over.
    DRAFT,
    /// As a hint.
    TIP,
    /// What the status notice says.
    NOTICE,
    PUBLISHED,
    SUMMARY;

    static Grant of(String word) {
        return word.equals("-") ? NO : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

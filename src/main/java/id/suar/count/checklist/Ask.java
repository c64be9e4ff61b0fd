package id.suar.count.checklist;

import java.util.Locale;

/// What a question goes on to ask when a problem was seen.
public enum Ask {
    /// Which ballots or forms.
    CONTESTS,
    TIME,
    PERSONS,
    /// How many pieces: ballots, forms, votes.
    NUMBER,
    TEXT,
    /// A picture of it.
    PHOTO;

    /// As packs and keys of texts say it: `persons`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

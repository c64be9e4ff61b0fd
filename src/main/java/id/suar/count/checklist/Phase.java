package id.suar.count.checklist;

import java.util.Locale;

/// Part of the day that a question is about.
public enum Phase {
    VOTE,
    COUNT;

    /// As packs and keys of texts say it: `vote`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

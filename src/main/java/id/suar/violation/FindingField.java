package id.suar.violation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The fields of a finding, in the order of the form. Each has one text form, which entries, files and drafts
/// share; an empty text means that nothing was written.
public enum FindingField {
    /// Key of an election or of one of its contests: `PEMILU-2024`, `PEMILU-2024/PPWP`.
    ELECTION(80, false),
    /// Key of the body of law: `PEMILU`, `PILKADA`, …
    REGIME(40, true),
    /// The event in one line.
    WHAT(500, true),
    /// Code of a region of any level or of a polling station, digits only.
    PLACE(13, true),
    /// The place in words: which building, which street.
    SPOT(500, false),
    /// `2024-02-14`, `2024-02-14T10:30` (local time of the place), or empty: not known.
    OCCURRED(16, false),
    /// The day on which the supervisor learned of it or found it; legal time limits start here.
    FOUND(10, true),
    /// The supervisor who saw it; never a citizen.
    OBSERVER(200, true),
    /// That supervisor's office: `Pengawas TPS 001 Desa Perian`.
    OFFICE(200, true),
    /// What happened, at length.
    ACCOUNT(40_000, true),
    /// Key of the dictionary.
    KIND(60, false),
    /// Articles that forbid it, copied as text.
    BASIS(2_000, false),
    /// Articles that threaten a sanction, copied as text.
    SANCTION(2_000, false),
    /// Kinds of violation that are suspected: keys, sorted, with semicolons.
    SUSPECTED(200, false),
    /// Entry that it comes from, e.g. of a count sheet.
    SOURCE(60, false),
    NOTE(8_000, false),
    /// Its own mark in the file that it was imported from.
    REF(200, false);

    private final int maxBytes;
    private final boolean required;

    FindingField(int maxBytes, boolean required) {
        this.maxBytes = maxBytes;
        this.required = required;
    }

    /// Its key in entries, and its column in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The most bytes (UTF-8) its text may have. All fields together stay well under the 64 kB of an entry.
    public int maxBytes() {
        return maxBytes;
    }

    public boolean required() {
        return required;
    }

    /// Whether its text may have several lines.
    public boolean multiline() {
        return this == ACCOUNT || this == NOTE || this == BASIS || this == SANCTION;
    }

    public static Optional<FindingField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}

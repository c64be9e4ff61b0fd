package id.suar.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Why data of a person must go (UU 27/2022 art. 43, 44).
public enum ErasureBasis {
    /// No longer needed for what it was taken for; also the end of the archive schedule.
    NOT_NEEDED,
    CONSENT_WITHDRAWN,
    /// The person asked for it.
    REQUEST,
    /// Taken or used against the law; also what was entered about the wrong person.
    UNLAWFUL;

    /// As on command lines and in entries: `not_needed`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static String keys() {
        return Arrays.stream(values()).map(ErasureBasis::key).collect(Collectors.joining(", "));
    }

    public static Optional<ErasureBasis> of(String key) {
        return Arrays.stream(values()).filter(basis -> basis.key().equals(key)).findFirst();
    }
}

package id.suar.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a field holds. Every answer is one text; [AnswerTexts] says which texts a type takes.
public enum FieldType {
    /// One line.
    TEXT(500),
    /// Several lines.
    LONG_TEXT(16_000),
    /// Name of a person, one line.
    PERSON(200),
    /// `2024-02-14`.
    DATE(40),
    /// `09:30`.
    TIME(40),
    /// `2024-02-14T09:30`, local time of the place.
    TIMESTAMP(40),
    /// As exactly as anybody knows: `2024-02-14` or `2024-02-14T09:30`.
    MOMENT(40),
    /// One key of a list.
    OPTION(60),
    /// Several keys of a list, sorted, with semicolons.
    OPTIONS(400),
    /// A key of a list that another room keeps: `money_voting`, `PEMILU-2024/PPWP`.
    KEY(80),
    /// Digits of a region of any level or of a polling station.
    PLACE(40),
    /// `-0.4306,116.9892`: latitude, longitude.
    POINT(40),
    YES_NO(40),
    /// Digits, at most one point, at most one sign before.
    NUMBER(40),
    /// One file of evidence on each line: its SHA-256 in hex, and after a blank its caption.
    EVIDENCE(12_000),
    /// One record on each line: the entry that began it.
    RECORDS(2_000);

    private final int mostBytes;

    FieldType(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The most bytes (UTF-8) where a form does not set fewer or more.
    public int mostBytes() {
        return mostBytes;
    }

    public boolean multiline() {
        return this == LONG_TEXT || this == EVIDENCE || this == RECORDS;
    }

    public boolean chosen() {
        return this == OPTION || this == OPTIONS;
    }

    static Optional<FieldType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}

package id.suar.count.rule;

import java.util.Locale;

/// How much a failed rule weighs. None of them ever blocks saving or sending.
public enum Severity {
    /// The paper contradicts itself (*ketidaksesuaian*).
    BREAKS,
    /// Worth another look (*perlu dicek*).
    LOOK,
    /// A remark (*keterangan*).
    INFORMATION;

    /// As files write it: `breaks`, `look`, `information`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package id.suar.violation.register;

import java.util.List;

/// The register, as it is known here.
public interface Register {

    /// By day, the earliest first, as in the book. One query, whatever the number of cases.
    List<RegisterRow> list(RegisterFilter filter);
}

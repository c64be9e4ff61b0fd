package id.suar.violation.number;

/// How an office stands in numbers.
///
/// @param region  digits of its region
/// @param level   `RI`, `Prov`, `Kab`, `Kota`, `Kec`
/// @param area    of the supervising body's own order, e.g. `23.07`
/// @param office  letter code, e.g. `K.KI-03`
/// @param archive class of its archive
/// @param mark    `confirmed`, `secondary` or `uncertain`
public record OfficeCode(String region, String level, String area, String office, String archive, String mark) {}

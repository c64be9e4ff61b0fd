package id.suar.violation;

/// The supervisor who saw it.
///
/// @param office role and place, as Form A has it: `Pengawas TPS 001 Desa Perian`
public record Observer(String name, String office) {}

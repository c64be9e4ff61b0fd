package id.suar.person;

import id.suar.access.Opener;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Whose parts these are.
///
/// @param id      of the device or the hub
/// @param readers for whom the keys of new parts are closed
/// @param opener  empty while the keys are closed with a PIN
public record PersonOwner(String id, Supplier<List<PartKeys.Reader>> readers, Supplier<Optional<Opener>> opener) {}

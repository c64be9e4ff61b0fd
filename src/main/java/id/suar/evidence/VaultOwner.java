package id.suar.evidence;

import id.suar.access.Opener;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Whose vault it is: who may read what is put into it, and how this run of the program reads. To put needs public
/// keys only.
///
/// @param id      its own wraps are under this
/// @param readers asked at each put
/// @param opener  of its own wraps; empty as long as its keys are closed
public record VaultOwner(String id, Supplier<List<KeyWraps.Reader>> readers, Supplier<Optional<Opener>> opener) {}

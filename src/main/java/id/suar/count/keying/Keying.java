package id.suar.count.keying;

import java.util.Optional;

/// A second keying and, when there is one, its settlement.
public record Keying(Keyed keyed, Optional<Settlement> settlement) {}

package id.suar.sync;

import java.util.Set;

/// The ways out of this computer as its operating system knows them. Looking sends nothing.
@FunctionalInterface
public interface Network {

    /// One word for each way that is there now, the same word as long as it is the same way; empty without any.
    Set<String> ways();

    /// Whether there is a way now that was not there before.
    static boolean opened(Set<String> before, Set<String> now) {
        return !before.containsAll(now);
    }
}

package id.suar.person;

import java.util.Set;

/// Evidence that goes with persons, wherever it is kept: the scan of an identity card. Content is named by
/// its SHA-256 in hex.
public interface PersonFiles {

    /// Nothing goes with persons here.
    PersonFiles NONE = new PersonFiles() {
        @Override
        public boolean erase(String content, Set<String> devices) {
            return false;
        }

        @Override
        public boolean here(String content, Set<String> devices) {
            return false;
        }
    };

    /// Destroys the keys to it, and sees to it that nothing of it is taken in again. Not where others than
    /// these have recorded it: nobody's evidence is destroyed by who names it in a record of their own.
    /// Part of the transaction that it is called from.
    ///
    /// @param devices whose persons it goes with are erased
    /// @return whether that was done now
    boolean erase(String content, Set<String> devices);

    /// Whether it can still be opened by somebody here and was to be erased.
    boolean here(String content, Set<String> devices);
}

package id.suar.evidence.sealed;

import java.io.IOException;

/// A sealed file was changed, torn or cut from outside, or is another one's.
public final class DamagedEvidence extends IOException {

    private final long chunk;

    /// @param chunk the one that was found to be bad, from 0; those before it may be good
    DamagedEvidence(long chunk) {
        super("chunk " + chunk + " of a sealed file does not open");
        this.chunk = chunk;
    }

    public long chunk() {
        return chunk;
    }
}

package id.suar.journal;

/// A view cannot take this entry: its body is not what its kind says.
public final class UnreadableEntry extends RuntimeException {

    public UnreadableEntry(String reason) {
        super(reason);
    }

    public UnreadableEntry(String reason, Throwable cause) {
        super(reason, cause);
    }
}

package id.suar.journal;

/// Bytes that are not a segment this program can take; the message says what is wrong with them.
public final class MalformedSegment extends Exception {

    public MalformedSegment(String reason) {
        super(reason);
    }

    public MalformedSegment(String reason, Throwable cause) {
        super(reason, cause);
    }
}

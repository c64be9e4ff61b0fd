package id.suar.cli;

/// What a command's exit code means to scripts.
public final class ExitCode {

    /// Done; for `sync`: everything in the journal has a receipt.
    public static final int DONE = 0;
    /// Unexpected fault, with a code to read over the phone.
    public static final int FAULT = 1;
    /// Wrong usage.
    public static final int USAGE = 2;
    /// Input refused, nothing changed.
    public static final int REFUSED = 3;
    /// Not delivered, or the folder is in use; nothing lost, try again.
    public static final int NOT_DELIVERED = 4;
    /// Verification failed.
    public static final int UNSOUND = 5;

    private ExitCode() {}
}

package id.suar.journal;

/// Names one journal: the device that keeps it and a generation. A device begins generation 0; it
/// begins the next one when the hub shows that the same disk image was used twice (a fork).
///
/// Text form: 16 hexadecimal digits, a dot, the generation: `0f3a91c2d4e5b677.0`.
public record JournalId(String device, int generation) implements Comparable<JournalId> {

    /// More than any device will ever need; a bound for what comes from outside.
    public static final int MAX_GENERATION = 9_999;

    private static final int DIGITS = 16;

    public JournalId {
        if (!isDevice(device)) {
            throw new IllegalArgumentException("device id is 16 hexadecimal digits: " + device);
        }
        if (generation < 0 || generation > MAX_GENERATION) {
            throw new IllegalArgumentException("generation " + generation);
        }
    }

    /// Asked for each entry that is read: a pattern would be felt.
    private static boolean isDevice(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    /// @throws IllegalArgumentException when the text is not of this form
    public static JournalId parse(String text) {
        int dot = text.indexOf('.');
        if (dot != DIGITS || text.length() > 21) {
            throw new IllegalArgumentException("not a journal id: " + text);
        }
        return new JournalId(text.substring(0, dot), Integer.parseInt(text.substring(dot + 1)));
    }

    public JournalId next() {
        return new JournalId(device, generation + 1);
    }

    @Override
    public int compareTo(JournalId other) {
        int byDevice = device.compareTo(other.device);
        return byDevice != 0 ? byDevice : Integer.compare(generation, other.generation);
    }

    @Override
    public String toString() {
        return device + "." + generation;
    }
}

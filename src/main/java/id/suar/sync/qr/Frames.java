package id.suar.sync.qr;

/// A message as frames without end: the first ones are the message itself, each later one repairs any that was
/// missed.
public final class Frames {

    /// Of a code that a phone reads from a laptop's screen at arm's length.
    static final int COMFORTABLE = 800;

    /// The most that goes by codes: about a minute of them.
    public static final int MOST_BYTES = Fountain.MOST_SYMBOLS * (COMFORTABLE - FrameCodec.OVERHEAD);

    private final byte[] message;
    private final String name;
    private final Fountain fountain;

    private Frames(byte[] message, int size) {
        this.message = message;
        this.name = FrameCodec.name(message);
        this.fountain = new Fountain(message, size);
    }

    /// @throws IllegalArgumentException when the message is empty or too long, see [#MOST_BYTES]
    public static Frames of(byte[] message) {
        if (message.length == 0 || message.length > MOST_BYTES) {
            throw new IllegalArgumentException(message.length + " bytes");
        }
        int most = COMFORTABLE - FrameCodec.OVERHEAD;
        int count = Fountain.symbols(message.length, most);
        return new Frames(message, (message.length + count - 1) / count);
    }

    /// How many frames the message itself takes; a reader needs as many, any of them, rarely one more.
    public int needed() {
        return fountain.symbols();
    }

    /// How many to put on paper or in a folder, where none comes again: some of them will not read.
    public int enough() {
        return needed() + Math.max(2, needed() / 4);
    }

    public int length() {
        return message.length;
    }

    /// @param turn 0, 1, 2 … without end
    public byte[] frame(int turn) {
        int number = turn % Fountain.MOST_NUMBERS;
        return FrameCodec.encode(new Frame(name, message.length, number, fountain.symbol(number)));
    }
}

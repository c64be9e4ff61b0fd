package id.suar.sync.qr;

/// The generator of RFC 8682: the same numbers from the same seed on every device, for ever.
final class TinyMt32 {

    private static final int MATRIX_1 = 0x8f7011ee;
    private static final int MATRIX_2 = 0xfc78ff1f;
    private static final int TEMPERING = 0x3793fdff;
    private static final int SCRAMBLE = 1_812_433_253;
    private static final int ROUNDS = 8;

    private final int[] state;

    TinyMt32(int seed) {
        state = new int[] {seed, MATRIX_1, MATRIX_2, TEMPERING};
        for (int i = 1; i < ROUNDS; i++) {
            int before = state[(i - 1) & 3];
            state[i & 3] ^= i + SCRAMBLE * (before ^ before >>> 30);
        }
        for (int i = 0; i < ROUNDS; i++) {
            step();
        }
    }

    /// @return 32 bits
    int next() {
        step();
        int mixed = state[0] + (state[2] >>> 8);
        int out = state[3] ^ mixed;
        return (mixed & 1) == 0 ? out : out ^ TEMPERING;
    }

    private void step() {
        int y = state[3];
        int x = (state[0] & 0x7fffffff) ^ state[1] ^ state[2];
        x ^= x << 1;
        y ^= y >>> 1 ^ x;
        state[0] = state[1];
        state[1] = state[2];
        state[2] = x ^ y << 10;
        state[3] = y;
        if ((y & 1) != 0) {
            state[1] ^= MATRIX_1;
            state[2] ^= MATRIX_2;
        }
    }
}

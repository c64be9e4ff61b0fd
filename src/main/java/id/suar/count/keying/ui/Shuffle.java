package id.suar.count.keying.ui;

import id.suar.journal.EntryId;

/// Which of two keyings stands as A: by chance, cell by cell, and the same each time one looks. Whoever settles
/// cannot tell from the place who typed a figure.
final class Shuffle {

    private Shuffle() {}

    static boolean firstIsA(EntryId keying, String figure) {
        long mixed = (keying.toString() + ' ' + figure).hashCode();
        // The finalizer of MurmurHash3: neighbouring cells are unlike each other.
        mixed ^= mixed >>> 33;
        mixed *= 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 33;
        mixed *= 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return (mixed & 1) == 0;
    }
}
